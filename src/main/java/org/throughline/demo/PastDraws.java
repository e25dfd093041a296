package org.throughline.demo;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.demo.world.CouncilPlan;
import org.throughline.demo.world.DrawnMonth;
import org.throughline.demo.world.Reading;
import org.throughline.kernel.DrawStratum;
import org.throughline.register.annexa.Status;

/** Writes the programmes, the months that were opened, and the draws made in them. */
@Component
final class PastDraws {
  private static final int APRIL = 4;
  private static final String PROGRAMMES =
      """
      insert into audits.programme
      select * from json_populate_recordset(null::audits.programme, :rows::json)
      """;
  private static final String CYCLES =
      """
      insert into audits.cycle
      select * from json_populate_recordset(null::audits.cycle, :rows::json)
      """;
  private static final String DRAWS =
      """
      insert into audits.draw
      select * from json_populate_recordset(null::audits.draw, :rows::json)
      """;
  private static final String STRATA =
      """
      insert into audits.stratum
      select * from json_populate_recordset(null::audits.stratum, :rows::json)
      """;
  private static final String SELECTIONS =
      """
      insert into audits.selection
      select * from json_populate_recordset(null::audits.selection, :rows::json)
      """;

  /** What every frame was made by: nobody audited in a year, and no caps. */
  private static final Map<String, Integer> POLICY =
      Map.of("lookBackMonths", 12, "mostAgeDays", 31);

  private static final List<String> STATUSES =
      Arrays.stream(Status.values()).map(Status::code).toList();

  private record Programme(
      UUID authorityId,
      UUID id,
      String name,
      LocalDate firstMonth,
      int monthlyTarget,
      UUID toolId) {}

  private record Cycle(
      UUID authorityId,
      UUID id,
      UUID programmeId,
      LocalDate month,
      int target,
      UUID openedBy,
      Instant openedAt,
      String seedSha256,
      String sealedSeed) {}

  private record Draw(
      UUID authorityId,
      UUID id,
      UUID cycleId,
      boolean rehearsal,
      int size,
      List<String> statuses,
      List<UUID> services,
      Map<String, Integer> policy,
      @Nullable UUID extractId,
      LocalDate extractAsAt,
      int openCount,
      int auditedCount,
      int frameSize,
      String frameSha256,
      String frameCsv,
      @Nullable Map<String, String> workers,
      Instant frozenAt,
      String seed,
      String seedSha256,
      Instant revealedAt,
      List<String> shortfalls,
      UUID drawnBy) {}

  private record Stratum(UUID authorityId, UUID drawId, String stratum, int frameCount, int take) {}

  private record Selection(
      UUID authorityId,
      UUID drawId,
      int position,
      UUID childId,
      String reference,
      String stratum,
      String team,
      @Nullable Integer replaces) {}

  private final BulkRows bulk;

  PastDraws(BulkRows bulk) {
    this.bulk = bulk;
  }

  /** Answers the draw's id for each month. */
  Map<LocalDate, UUID> write(Made made) {
    Map<YearMonth, UUID> programmes = programmes(made);
    Map<LocalDate, UUID> draws = new LinkedHashMap<>();
    List<Cycle> cycles = new ArrayList<>();
    List<Draw> rows = new ArrayList<>();
    List<Stratum> strata = new ArrayList<>();
    List<Selection> selections = new ArrayList<>();
    for (DrawnMonth month : made.world().months()) {
      UUID programme = programmes.get(firstOfYear(month.month()));
      Cycle cycle = cycle(made, month, requireNonNull(programme));
      Draw draw = draw(made, month, cycle.id());
      cycles.add(cycle);
      rows.add(draw);
      draws.put(month.month(), draw.id());
      for (DrawStratum one : month.draw().strata()) {
        strata.add(new Stratum(made.id(), draw.id(), one.name(), one.order().size(), one.size()));
      }
      selections.addAll(selections(made, month, draw.id()));
    }
    bulk.add(CYCLES, cycles);
    rows.forEach(draw -> bulk.add(DRAWS, List.of(draw)));
    bulk.add(STRATA, strata);
    bulk.add(SELECTIONS, selections);
    return draws;
  }

  private Map<YearMonth, UUID> programmes(Made made) {
    CouncilPlan plan = made.world().plan();
    Map<YearMonth, UUID> programmes = new HashMap<>();
    List<Programme> rows = new ArrayList<>();
    YearMonth last = firstOfYear(made.world().day());
    YearMonth first = firstOfYear(made.world().months().getFirst().month());
    for (YearMonth year = first; !year.isAfter(last); year = year.plusYears(1)) {
      String name = "Audit programme %d–%02d".formatted(year.getYear(), (year.getYear() + 1) % 100);
      UUID id = made.ids().next();
      programmes.put(year, id);
      rows.add(
          new Programme(
              made.id(),
              id,
              name,
              year.atDay(1),
              plan.scale().monthlyAudits(),
              made.tool().toolId()));
    }
    bulk.add(PROGRAMMES, rows);
    return programmes;
  }

  private static YearMonth firstOfYear(LocalDate day) {
    int year = day.getMonthValue() < APRIL ? day.getYear() - 1 : day.getYear();
    return YearMonth.of(year, APRIL);
  }

  private static Cycle cycle(Made made, DrawnMonth month, UUID programme) {
    return new Cycle(
        made.id(),
        made.ids().next(),
        programme,
        month.month(),
        month.size(),
        made.headOfQuality(),
        month.opened(),
        month.seed().sha256(),
        // The seal is broken once a seed is revealed; there is nothing to keep any more.
        "\\x");
  }

  private static Draw draw(Made made, DrawnMonth month, UUID cycle) {
    byte[] csv = month.frame().csv();
    return new Draw(
        made.id(),
        made.ids().next(),
        cycle,
        false,
        month.size(),
        STATUSES,
        List.of(),
        POLICY,
        made.extracts().get(month.extractAsAt()),
        month.extractAsAt(),
        month.frame().size() + month.excluded().size(),
        month.excluded().size(),
        month.frame().size(),
        month.frame().sha256(),
        "\\x" + HexFormat.of().formatHex(csv),
        null,
        month.frozen(),
        month.seed().hex(),
        month.seed().sha256(),
        month.revealed(),
        List.of(),
        made.headOfQuality());
  }

  private static List<Selection> selections(Made made, DrawnMonth month, UUID draw) {
    Map<Integer, Integer> replaces = new HashMap<>();
    month.exchanges().forEach(one -> replaces.put(one.in(), one.out()));
    List<Selection> selections = new ArrayList<>();
    for (Reading one : month.readings()) {
      selections.add(
          new Selection(
              made.id(),
              draw,
              one.position(),
              made.child(one.reference()),
              one.reference(),
              one.stratum(),
              one.team(),
              replaces.get(one.position())));
    }
    return selections;
  }
}
