package org.throughline.kernel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A random draw that nobody can bend and anybody can recompute from the frame, the seed and the
 * size. Each stratum gets its share ({@link StratumSizes largest remainder}); within a stratum the
 * children with the smallest SHA-256(seed bytes ‖ UTF-8 bytes of the reference) are taken.
 *
 * <p>Worked by hand, with the seed {@code 00} and a size of 3. The frame
 *
 * <pre>{@code
 * reference,stratum,team
 * C1,cin,North
 * C2,cin,North
 * C3,cin,South
 * L1,looked-after,South
 * L2,looked-after,South
 * }</pre>
 *
 * has 3 children of 5 in <i>cin</i>: 3 × 3 ÷ 5 = 1, remainder 4; and 2 in <i>looked-after</i>: 3 ×
 * 2 ÷ 5 = 1, remainder 1. The third place goes to the larger remainder, so <i>cin</i> gives 2 and
 * <i>looked-after</i> 1. The hashes begin C1 {@code c107}, C2 {@code 3bc5}, C3 {@code 9222}; L1
 * {@code 5f75}, L2 {@code b20a}: so the draw is C2, C3, L1, and the next in <i>cin</i> is C1.
 *
 * <p>With {@link Caps}, a child who would go over a cap is passed over and named, and the next in
 * order is taken; a stratum that runs out stays short and says so ({@link DrawStratum#shortBy}). No
 * stratum makes up for another.
 */
public record Draw(
    List<DrawStratum> strata, List<PassedOver> passedOver, List<String> shortfalls, Caps caps) {
  public Draw {
    strata = List.copyOf(strata);
    passedOver = List.copyOf(passedOver);
    shortfalls = List.copyOf(shortfalls);
  }

  /** The draw that the frame, the seed and the size decide. */
  public static Draw take(DrawFrame frame, Seed seed, int size) {
    return take(frame, seed, size, Caps.none());
  }

  /**
   * The same, under a council's caps; these know workers and families, which the frame does not.
   *
   * @throws Refused where the size is under 1
   */
  public static Draw take(DrawFrame frame, Seed seed, int size, Caps caps) {
    if (size < 1) {
      throw Refused.unusable("A draw takes at least 1 child.");
    }
    List<StratumDraft> drafts = drafts(frame, seed, size);
    Tally tally = new Tally(caps.caps());
    List<PassedOver> passedOver = new ArrayList<>();
    drafts.forEach(draft -> draft.take(tally, passedOver));
    List<String> shortfalls =
        caps.teamMinimum() == 0
            ? List.of()
            : new TeamMinimum(caps.teamMinimum(), tally, passedOver).apply(drafts);
    return new Draw(drafts.stream().map(StratumDraft::done).toList(), passedOver, shortfalls, caps);
  }

  private static List<StratumDraft> drafts(DrawFrame frame, Seed seed, int size) {
    SortedMap<String, List<Ticket>> tickets = new TreeMap<>(CodePointOrder.ASCENDING);
    for (Ticket ticket : Ticket.of(frame, seed)) {
      tickets.computeIfAbsent(ticket.line().stratum(), s -> new ArrayList<>()).add(ticket);
    }
    SortedMap<String, Integer> counts = new TreeMap<>(CodePointOrder.ASCENDING);
    tickets.forEach((stratum, children) -> counts.put(stratum, children.size()));
    Map<String, Integer> sizes = StratumSizes.of(size, counts);
    List<StratumDraft> drafts = new ArrayList<>();
    tickets.forEach((stratum, children) ->
        drafts.add(new StratumDraft(stratum, sizes.getOrDefault(stratum, 0), children)));
    return drafts;
  }

  /** The children taken: the strata in name order (code points), each in the order of the hash. */
  public List<Selected> selected() {
    List<Selected> selected = new ArrayList<>();
    for (DrawStratum stratum : strata) {
      for (FrameLine line : stratum.taken()) {
        selected.add(
            new Selected(line.reference(), line.stratum(), line.team(), selected.size() + 1));
      }
    }
    return selected;
  }

  /**
   * Whom a replacement in this stratum must be: the first in order who has not been taken yet.
   *
   * @param alreadyTaken every reference this draw has ever taken, in all strata, replacements and
   *     the replaced among them. The replaced still count against caps, so that nobody can be
   *     replaced to make room for another.
   * @throws IllegalArgumentException where the draw has no such stratum
   */
  public Replacement nextInOrder(String stratum, Set<String> alreadyTaken) {
    Tally tally = new Tally(caps.caps());
    alreadyTaken.forEach(tally::add);
    List<PassedOver> passed = new ArrayList<>();
    for (FrameLine line : stratum(stratum).order()) {
      String reference = line.reference();
      if (!alreadyTaken.contains(reference)) {
        String why = tally.obstacle(reference).orElse("");
        if (why.isEmpty()) {
          return new Replacement(line, news(passed));
        }
        passed.add(new PassedOver(reference, why));
      }
    }
    return new Replacement(null, news(passed));
  }

  private DrawStratum stratum(String name) {
    return strata.stream()
        .filter(stratum -> stratum.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The draw has no stratum “" + name + "”."));
  }

  private List<PassedOver> news(List<PassedOver> passed) {
    Set<String> named = new HashSet<>();
    passedOver.forEach(earlier -> named.add(earlier.reference()));
    return passed.stream().filter(now -> !named.contains(now.reference())).toList();
  }
}
