package org.throughline.demo.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.kernel.Draw;
import org.throughline.kernel.DrawFrame;
import org.throughline.kernel.FrameLine;
import org.throughline.kernel.Seed;

/**
 * The months of audits up to the one before {@code day}: each drawn by the product's own draw from
 * the children open in it, less those audited in the year before.
 */
final class Months {
  /** A child is not drawn again so soon. */
  static final int LOOK_BACK = 12;

  private final CouncilPlan plan;
  private final List<Life> lives;
  private final Readings readings;
  private final Chance chance;
  private final Map<String, LocalDate> audited = new HashMap<>();

  Months(CouncilPlan plan, List<Life> lives, Readings readings, Chance chance) {
    this.plan = plan;
    this.lives = lives;
    this.readings = readings;
    this.chance = chance;
  }

  List<DrawnMonth> upTo(LocalDate day) {
    List<DrawnMonth> months = new ArrayList<>();
    LocalDate first = day.withDayOfMonth(1);
    for (int back = plan.scale().months(); back > 0; back--) {
      months.add(draw(first.minusMonths(back), back));
    }
    return List.copyOf(months);
  }

  private DrawnMonth draw(LocalDate month, int back) {
    Chance own = chance.fork("month " + month);
    LocalDate asAt = Hours.weekdayFrom(month);
    LocalDate drawn = Hours.weekdayFrom(asAt.plusDays(own.between(1, 3)));
    List<FrameLine> lines = new ArrayList<>();
    List<String> excluded = new ArrayList<>();
    frame(month, asAt, lines, excluded);
    DrawFrame frame = new DrawFrame(lines);
    Seed seed = Seed.secret(own.generator());
    Draw draw = Draw.take(frame, seed, plan.scale().monthlyAudits());
    List<DrawnMonth.Exchange> exchanges = new ArrayList<>();
    List<Reading> read = readings.of(month, back == 1, drawn, draw, exchanges, own);
    read.stream()
        .filter(reading -> !reading.givenWay())
        .forEach(reading -> audited.put(reading.reference(), month));
    return new DrawnMonth(
        month,
        asAt,
        Hours.at(asAt, 9, own.between(2, 50)),
        Hours.at(drawn, 10, 4).plusSeconds(own.between(0, 40)),
        Hours.at(drawn, 10, 4).plusSeconds(own.between(41, 59)),
        seed,
        frame,
        excluded,
        plan.scale().monthlyAudits(),
        draw,
        exchanges,
        read);
  }

  private void frame(
      LocalDate month, LocalDate asAt, List<FrameLine> lines, List<String> excluded) {
    for (Life life : lives) {
      Stay stay = life.on(asAt);
      if (stay == null) {
        continue;
      }
      LocalDate last = audited.get(life.reference());
      if (last != null && last.isAfter(month.minusMonths(LOOK_BACK + 1L))) {
        excluded.add(life.reference());
      } else {
        String team = stay.seat(asAt).team().name();
        lines.add(new FrameLine(life.reference(), stay.status().code(), team));
      }
    }
  }
}
