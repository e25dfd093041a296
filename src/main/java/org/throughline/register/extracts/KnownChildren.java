package org.throughline.register.extracts;

import com.carrotsearch.hppc.ByteArrayList;
import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongArrayList;
import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.cursors.LongIntCursor;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Ids;
import org.throughline.register.annexa.ChildFact;
import org.throughline.register.annexa.Code;
import org.throughline.register.annexa.CodeSet;

/**
 * Who the children of an extract are: those the register knows, by their references, and those the
 * extract brings. Keeps what is held of each and what is told of them, some 70 bytes a child and
 * the reference of a new one; all others only as 128-bit fingerprints. May be used by several
 * threads.
 */
final class KnownChildren {
  private static final byte KNOWN = 0;
  private static final byte ABSENT = 1;
  private static final byte NEW = 2;
  private static final byte MENTIONED = 4;
  private static final List<String> GENDERS = codes(CodeSet.GENDER);
  private static final List<String> DISABILITIES = codes(CodeSet.YES_NO);

  /** What entries of children are good for: they say codes by their place in these lists. */
  static final long FORM =
      Fingerprint.form(Stream.of(GENDERS, DISABILITIES).flatMap(List::stream).toList());

  private final Fingerprint prints;
  private final Ids ids;
  private final LongIntHashMap places = new LongIntHashMap();
  private final LongArrayList checks = new LongArrayList();
  private final LongArrayList high = new LongArrayList();
  private final LongArrayList low = new LongArrayList();
  private final Newcomers newcomers = new Newcomers();
  private final ByteArrayList states = new ByteArrayList();
  private final Attribute gender = new Attribute();
  private final Attribute disability = new Attribute();
  private final Attribute birth = new Attribute();

  KnownChildren(Fingerprint prints, Ids ids) {
    this.prints = prints;
    this.ids = ids;
  }

  /** What became of a child at the end of a reading. */
  interface Outcome {
    /** The extract brings the child, says something else of it, or mentions it again. */
    void said(
        UUID child,
        @Nullable String newReference,
        @Nullable String gender,
        @Nullable LocalDate birth,
        @Nullable String disability);

    /** The extract does not mention the child, and the one before did. */
    void absent(UUID child);
  }

  /** A child of the register, before anything is told. */
  void hold(
      UUID id,
      String reference,
      @Nullable String genderCode,
      @Nullable LocalDate birthDate,
      @Nullable String disabilityCode,
      boolean absent) {
    int place =
        add(
            prints.reference(reference),
            prints.referenceCheck(reference),
            id,
            absent ? ABSENT : KNOWN);
    gender.hold(place, number(GENDERS, genderCode));
    disability.hold(place, number(DISABILITIES, disabilityCode));
    birth.hold(place, number(birthDate));
  }

  /** The same, read back from {@link #standing}. */
  void hold(ByteBuffer entry) {
    long reference = entry.getLong();
    long check = entry.getLong();
    int place = add(reference, check, new UUID(entry.getLong(), entry.getLong()), entry.get());
    gender.hold(place, entry.getInt());
    disability.hold(place, entry.getInt());
    birth.hold(place, entry.getInt());
  }

  /** Writes the children as they are once all is merged. */
  void standing(Parts parts) {
    for (LongIntCursor at : places) {
      int place = at.value;
      boolean isAbsent = (states.get(place) & MENTIONED) == 0;
      var _ =
          parts
              .entry()
              .putLong(at.key)
              .putLong(checks.get(place))
              .putLong(high.get(place))
              .putLong(low.get(place))
              .put(isAbsent ? ABSENT : KNOWN)
              .putInt(gender.standing(place))
              .putInt(disability.standing(place))
              .putInt(birth.standing(place));
    }
  }

  /** Who a fact is about: a child of the register, one met before, or a new one. */
  synchronized UUID mention(ChildFact fact) {
    String reference = fact.reference();
    int place = places.getOrDefault(prints.reference(reference), -1);
    if (place < 0) {
      place = add(prints.reference(reference), prints.referenceCheck(reference), ids.next(), NEW);
      newcomers.add(reference);
    } else if (checks.get(place) != prints.referenceCheck(reference)) {
      throw new IllegalStateException("Two references have one fingerprint; begin anew");
    }
    states.set(place, (byte) (states.get(place) | MENTIONED));
    int list = fact.list().number();
    gender.tell(place, list, number(GENDERS, fact.gender()));
    disability.tell(place, list, number(DISABILITIES, fact.disability()));
    birth.tell(place, list, number(fact.birthDate()));
    return id(place);
  }

  /** The child of a reference that has been mentioned. */
  synchronized UUID id(String reference) {
    return id(places.getOrDefault(prints.reference(reference), -1));
  }

  /** Says of each child what became of it. */
  synchronized void end(Outcome outcome) {
    for (int place = 0; place < states.size(); place++) {
      byte state = states.get(place);
      if ((state & MENTIONED) == 0) {
        if (state == KNOWN) {
          outcome.absent(id(place));
        }
      } else if (state != MENTIONED || differs(place)) {
        outcome.said(
            id(place),
            (state & NEW) == 0 ? null : newcomers.next(),
            code(GENDERS, gender.told(place)),
            day(birth.told(place)),
            code(DISABILITIES, disability.told(place)));
      }
    }
  }

  /** Whether the extract brings more children than were known before it. */
  synchronized boolean areMostlyNew() {
    return 2 * newcomers.size() > states.size();
  }

  private boolean differs(int place) {
    return gender.differs(place) || disability.differs(place) || birth.differs(place);
  }

  private UUID id(int place) {
    return new UUID(high.get(place), low.get(place));
  }

  private int add(long reference, long check, UUID id, byte state) {
    int place = states.size();
    places.put(reference, place);
    checks.add(check);
    high.add(id.getMostSignificantBits());
    low.add(id.getLeastSignificantBits());
    states.add(state);
    gender.add();
    disability.add();
    birth.add();
    return place;
  }

  private static List<String> codes(CodeSet set) {
    return set.codes().stream().map(Code::code).toList();
  }

  /** From 1; 0 is nothing, and −1 a code this program does not know any more. */
  private static int number(List<String> codes, @Nullable String code) {
    int at = code == null ? -1 : codes.indexOf(code);
    return code == null ? 0 : at < 0 ? -1 : at + 1;
  }

  private static @Nullable String code(List<String> codes, int number) {
    return number <= 0 ? null : codes.get(number - 1);
  }

  private static int number(@Nullable LocalDate day) {
    return day == null ? 0 : Attribute.FIRST_DAY + (int) day.toEpochDay();
  }

  private static @Nullable LocalDate day(int number) {
    return number == 0 ? null : LocalDate.ofEpochDay(number - (long) Attribute.FIRST_DAY);
  }

  /** One attribute of all children, by place; 0 is nothing. */
  private static final class Attribute {
    // Days are counted from so long before 1970 that none is nothing.
    static final int FIRST_DAY = 1 << 28;

    private final IntArrayList held = new IntArrayList();
    private final IntArrayList told = new IntArrayList();
    private final ByteArrayList by = new ByteArrayList();

    void add() {
      held.add(0);
      told.add(0);
      by.add((byte) 0);
    }

    void hold(int place, int value) {
      held.set(place, value);
    }

    /**
     * A blank never outweighs a value, and of two values that of the list with the higher number
     * stands; of two in one list the later date, or the later code in its set.
     */
    void tell(int place, int list, int value) {
      if (value != 0
          && (list > by.get(place) || (list == by.get(place) && value > told.get(place)))) {
        told.set(place, value);
        by.set(place, (byte) list);
      }
    }

    int standing(int place) {
      return told.get(place) > 0 ? told.get(place) : held.get(place);
    }

    int told(int place) {
      return told.get(place);
    }

    boolean differs(int place) {
      return told.get(place) != 0 && told.get(place) != held.get(place);
    }
  }
}
