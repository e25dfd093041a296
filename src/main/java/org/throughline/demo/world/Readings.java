package org.throughline.demo.world;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Draw;
import org.throughline.kernel.FrameLine;
import org.throughline.kernel.Selected;

/**
 * Who reads which drawn child and when. Turn about among the auditors, never one of the child's own
 * team; all of a month handed in within it, but for a few of the last.
 */
final class Readings {
  private static final double EXCHANGED = 0.35;

  /** Of the last month’s audits this many-th are still to be done. */
  private static final int EVERY = 7;

  private static final Map<String, String> REASONS =
      Map.of(
          "record-not-accessible", "The record was locked for a merge of two files that week.",
          "conflict-of-interest", "The auditor who was left had chaired the child’s conference.",
          "under-other-review", "A rapid review had begun, and it has the record.");
  private static final List<String> REASON_ORDER = REASONS.keySet().stream().sorted().toList();

  private final List<Post> auditors;
  private final Map<String, TeamPlan> teams;
  private final Story story;
  private int turn;

  Readings(CouncilPlan plan, List<Post> auditors, Story story) {
    this.auditors = auditors;
    this.teams =
        plan.teams().stream().collect(Collectors.toMap(TeamPlan::name, Function.identity()));
    this.story = story;
  }

  /** Adds to {@code exchanges} those who gave way, which happens now and then. */
  List<Reading> of(
      LocalDate month,
      boolean last,
      LocalDate drawn,
      Draw draw,
      List<DrawnMonth.Exchange> exchanges,
      Chance chance) {
    List<Selected> selected = draw.selected();
    List<Reading> readings = new ArrayList<>();
    int out = !last && chance.is(EXCHANGED) ? chance.between(1, Math.max(1, selected.size())) : 0;
    for (Selected one : selected) {
      int open = last && one.order() % EVERY == 3 ? 1 + one.order() / EVERY : 0;
      readings.add(reading(one, month, drawn, one.order() == out, open, chance));
    }
    if (out > 0 && out <= selected.size()) {
      Selected in = exchange(selected, out, draw);
      if (in != null) {
        exchanges.add(why(out, in.order(), drawn, chance));
        readings.add(reading(in, month, drawn, false, 0, chance));
      } else {
        readings.set(out - 1, reading(selected.get(out - 1), month, drawn, false, 0, chance));
      }
    }
    return readings;
  }

  private static @Nullable Selected exchange(List<Selected> selected, int out, Draw draw) {
    Set<String> taken =
        selected.stream().map(Selected::reference).collect(Collectors.toCollection(HashSet::new));
    FrameLine next = draw.nextInOrder(selected.get(out - 1).stratum(), taken).child();
    return next == null
        ? null
        : new Selected(next.reference(), next.stratum(), next.team(), selected.size() + 1);
  }

  private static DrawnMonth.Exchange why(int out, int in, LocalDate drawn, Chance chance) {
    String reason = chance.of(REASON_ORDER);
    String words = REASONS.getOrDefault(reason, "");
    Instant approved = Hours.at(drawn, 16, chance.between(0, 59));
    return new DrawnMonth.Exchange(out, in, reason, words, approved);
  }

  /** With {@code open} over 0 the audit is not handed in; every other of those is begun. */
  private Reading reading(
      Selected one, LocalDate month, LocalDate drawn, boolean gaveWay, int open, Chance chance) {
    TeamPlan team = teams.get(one.team());
    if (team == null) {
      throw new IllegalStateException("No team is called " + one.team());
    }
    int target = 1 + chance.weighed(story.shares(month, team));
    LocalDate end = month.plusMonths(1);
    int days = Math.max(3, (int) (end.toEpochDay() - drawn.toEpochDay()) - 1);
    LocalDate submitted = Hours.weekdayBefore(drawn.plusDays(chance.between(5, days) + 1L));
    LocalDate begun = Hours.weekdayBefore(submitted.plusDays(chance.between(-2, 0)));
    boolean isBegun = !gaveWay && (open <= 0 || open % 2 == 1);
    return new Reading(
        one.order(),
        one.reference(),
        one.stratum(),
        one.team(),
        auditor(team),
        Hours.at(drawn, 14, chance.between(0, 59)),
        isBegun ? Hours.on(begun, chance) : null,
        gaveWay || open > 0 ? null : Hours.on(submitted, chance),
        gaveWay,
        target,
        chance.between(0, Integer.MAX_VALUE - 1));
  }

  private int auditor(TeamPlan team) {
    for (int tries = 0; tries < auditors.size(); tries++) {
      int next = turn++ % auditors.size();
      if (!team.equals(auditors.get(next).team())) {
        return next;
      }
    }
    throw new IllegalStateException("Nobody may audit " + team.name());
  }
}
