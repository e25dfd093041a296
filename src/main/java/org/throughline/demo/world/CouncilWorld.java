package org.throughline.demo.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.throughline.register.annexa.ChildFact;
import org.throughline.register.annexa.FactSink;

/**
 * A whole council as it stands on a day: its people, the months of its audits, and what its case
 * system would have sent of its children. The same plan and the same day make the same council.
 */
public final class CouncilWorld {
  private final CouncilPlan plan;
  private final LocalDate day;
  private final Chance chance;
  private final List<Post> posts;
  private final List<DrawnMonth> months;
  private final List<Life> register;

  private CouncilWorld(CouncilPlan plan, LocalDate day) {
    this.plan = plan;
    this.day = day;
    this.chance = new Chance(plan.seed());
    Names names = new Names(chance.fork("names"));
    Workforce workforce = new Workforce(plan, day, chance.fork("workforce"), names);
    List<Life> lives = Lives.of(plan, day, workforce, chance.fork("lives"));
    this.posts = Posts.of(plan, workforce.all(), day, names);
    Readings readings = new Readings(plan, auditors(), new Story(day));
    this.months = new Months(plan, lives, readings, chance.fork("months")).upTo(day);
    this.register = registerOf(lives);
  }

  public static CouncilWorld of(CouncilPlan plan, LocalDate day) {
    return new CouncilWorld(plan, day);
  }

  public CouncilPlan plan() {
    return plan;
  }

  public LocalDate day() {
    return day;
  }

  public List<Post> posts() {
    return posts;
  }

  /** Those of {@link #posts} who audit, in the order that readings count them. */
  public List<Post> auditors() {
    return posts.stream().filter(Post::audits).toList();
  }

  public List<DrawnMonth> months() {
    return months;
  }

  public int children() {
    return register.size();
  }

  /** The days that last month's and this month's extract were taken. */
  public List<LocalDate> extracts() {
    LocalDate lastMonth = Hours.weekdayFrom(day.withDayOfMonth(1).minusMonths(1));
    return List.of(lastMonth, Hours.weekdayBefore(day));
  }

  /** Tells what an extract taken that day would hold. */
  public void tell(LocalDate asAt, FactSink sink) {
    for (Life life : register) {
      if (life.firstKnown().isAfter(asAt)) {
        continue;
      }
      List<Stay> begun = life.stays().stream().filter(stay -> !stay.start().isAfter(asAt)).toList();
      Stay latest = begun.isEmpty() ? life.stays().getFirst() : begun.getLast();
      sink.child(
          new ChildFact(
              life.reference(),
              latest.list(),
              life.gender(),
              life.born(),
              life.disabled() ? "yes" : "no"));
      begun.forEach(stay -> sink.involvement(stay.fact(life.reference(), asAt)));
      Journey.tell(life, asAt, day, chance.fork(life.number()), sink);
    }
  }

  /** Those open at either extract, those ever drawn, and of the others the last to be closed. */
  private List<Life> registerOf(List<Life> lives) {
    LocalDate before = extracts().getFirst();
    LocalDate asAt = extracts().getLast();
    Set<String> drawn = new HashSet<>();
    months.forEach(month -> month.readings().forEach(one -> drawn.add(one.reference())));
    List<Life> kept = new ArrayList<>();
    List<Life> others = new ArrayList<>();
    for (Life life : lives) {
      if (!life.firstKnown().isAfter(asAt)) {
        boolean stays =
            life.on(asAt) != null || life.on(before) != null || drawn.contains(life.reference());
        (stays ? kept : others).add(life);
      }
    }
    others.sort(Comparator.comparing(Life::lastKnown).reversed().thenComparingInt(Life::number));
    int room = Math.max(0, plan.scale().children() - kept.size());
    kept.addAll(others.subList(0, Math.min(room, others.size())));
    kept.sort(Comparator.comparingInt(Life::number));
    return List.copyOf(kept);
  }
}
