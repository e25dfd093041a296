package org.throughline.register.extracts;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Ids;
import org.throughline.register.annexa.AnnexList;
import org.throughline.register.annexa.AnnexRow;
import org.throughline.register.annexa.CellProblem;
import org.throughline.register.annexa.ChildFact;
import org.throughline.register.annexa.EventFact;
import org.throughline.register.annexa.FactSink;
import org.throughline.register.annexa.Facts;
import org.throughline.register.annexa.InvolvementFact;
import org.throughline.register.annexa.RowSink;

/**
 * Turns rows into facts and stages those that the register does not hold already. Says which lists
 * are whole, so that they are merged while others are still read.
 */
final class StagingSink implements RowSink {
  // Each merge looks through all that was staged, so the more there is the fewer they are.
  private static final int WORTH_A_MERGE = 20_000;
  private static final int SHARE_WORTH_A_MERGE = 3;

  private final UUID reading;
  private final ImportingDatabase importing;
  private final Held held;
  private final UnmappedTally unmapped;
  private final Consumer<WholeLists> whole;
  private final ReadingProgress progress;
  private final Map<AnnexList, ListReading> lists = new EnumMap<>(AnnexList.class);
  private final Set<AnnexList> toCome = EnumSet.allOf(AnnexList.class);
  private final Set<AnnexList> ended = EnumSet.noneOf(AnnexList.class);
  private boolean contested;
  private boolean replacing;
  private int waiting;
  private int merged;

  StagingSink(
      UUID reading,
      Ids ids,
      ImportingDatabase importing,
      Held held,
      UnmappedTally unmapped,
      Consumer<WholeLists> whole,
      ReadingProgress progress) {
    this.reading = reading;
    this.importing = importing;
    this.held = held;
    this.unmapped = unmapped;
    this.whole = whole;
    this.progress = progress;
    for (AnnexList list : AnnexList.values()) {
      lists.put(list, new ListReading(list, held, new StagedRows(reading, importing), ids));
    }
  }

  @Override
  public void row(AnnexRow row) {
    Facts.of(row, of(row.list()));
  }

  @Override
  public void rejected(CellProblem problem) {
    of(problem.list()).problem("rejected", problem);
  }

  @Override
  public void setAside(CellProblem problem) {
    of(problem.list()).problem("set-aside", problem);
  }

  @Override
  public void unmapped(CellProblem problem) {
    unmapped.met(problem);
  }

  @Override
  public void progress(AnnexList list, int read) {
    progress.read(list, read);
  }

  /** For whoever tells facts without rows, of any list in any order and on one thread. */
  FactSink facts() {
    return new FactSink() {
      @Override
      public void child(ChildFact fact) {
        of(fact.list()).child(fact);
      }

      @Override
      public void involvement(InvolvementFact fact) {
        of(fact.list()).involvement(fact);
      }

      @Override
      public void event(EventFact fact) {
        of(fact.kind().list()).event(fact);
      }
    };
  }

  /** Hands on what is left; no list has more to come. */
  void finish() {
    StagedRows last = new StagedRows(reading, importing);
    held.children().end(new Outcome(last));
    int _ = last.write();
    EnumSet.copyOf(toCome).forEach(this::write);
    handOn();
  }

  @Override
  public void ended(AnnexList list) {
    if (write(list)) {
      handOn();
    }
  }

  /** Writes what is left of a list that has ended; whether enough waits now to be merged. */
  private boolean write(AnnexList list) {
    int staged = of(list).write();
    synchronized (this) {
      toCome.remove(list);
      ended.add(list);
      contested |= of(list).isContested();
      replacing |= of(list).isReplacing();
      waiting += staged;
      return waiting >= Math.max(WORTH_A_MERGE, merged / SHARE_WORTH_A_MERGE);
    }
  }

  private synchronized void handOn() {
    whole.accept(
        new WholeLists(ended.stream().map(AnnexList::code).toList(), contested, replacing));
    merged += waiting;
    waiting = 0;
    contested = false;
    replacing = false;
    ended.clear();
  }

  private ListReading of(AnnexList list) {
    return Objects.requireNonNull(lists.get(list));
  }

  private record Outcome(StagedRows staged) implements KnownChildren.Outcome {
    @Override
    public void said(
        UUID child,
        @Nullable String reference,
        @Nullable String gender,
        @Nullable LocalDate birth,
        @Nullable String disability) {
      var _ =
          staged
              .begin(StagingTable.SAID, 6)
              .id(child)
              .text(reference)
              .text(gender)
              .date(birth)
              .text(disability);
    }

    @Override
    public void absent(UUID child) {
      var _ = staged.begin(StagingTable.ABSENT, 2).id(child);
    }
  }
}
