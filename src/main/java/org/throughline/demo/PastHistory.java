package org.throughline.demo;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.demo.world.DrawnMonth;
import org.throughline.kernel.CouncilTime;

/** Writes who did what in the last weeks, at the time they did it. */
@Component
final class PastHistory {
  private static final String ENTRIES =
      """
      insert into history.entry
      select * from json_populate_recordset(null::history.entry, :rows::json)
      """;
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
  private static final int WEEKS = 12;

  private record Entry(
      UUID authorityId,
      UUID id,
      Instant at,
      @Nullable UUID accountId,
      String subjectKind,
      UUID subjectId,
      String subjectLabel,
      String verb,
      @Nullable String detail) {}

  private final BulkRows bulk;

  PastHistory(BulkRows bulk) {
    this.bulk = bulk;
  }

  void write(Made made, Map<LocalDate, UUID> draws, List<PastAudits.Written> audits) {
    Instant since =
        made.world().day().minusWeeks(WEEKS).atStartOfDay(CouncilTime.LONDON).toInstant();
    List<Entry> entries = new ArrayList<>();
    for (DrawnMonth month : made.world().months()) {
      String label = MONTH.format(month.month()) + " draw";
      UUID draw = requireNonNull(draws.get(month.month()));
      UUID head = made.headOfQuality();
      int taken = month.draw().selected().size();
      String detail =
          "%,d of %,d children; SHA-256 of the frame: %s"
              .formatted(taken, month.frame().size(), month.frame().sha256());
      entries.add(entry(made, month.revealed(), head, "draw", draw, label, "drew", detail));
      Instant allocated = month.revealed().plusSeconds(14_000);
      String given = "%d audits to %d auditors".formatted(taken, made.peopled().auditors().size());
      entries.add(entry(made, allocated, head, "draw", draw, label, "allocated", given));
    }
    for (PastAudits.Written audit : audits) {
      Instant at = audit.reading().submitted();
      if (at != null) {
        entries.add(
            entry(
                made, at, audit.auditor(), "audit", audit.id(), audit.number(), "submitted", null));
      }
    }
    List<Entry> recent = entries.stream().filter(entry -> entry.at().isAfter(since)).toList();
    bulk.add(ENTRIES, recent.stream().sorted(Comparator.comparing(Entry::at)).toList());
  }

  private static Entry entry(
      Made made,
      Instant at,
      UUID account,
      String kind,
      UUID subject,
      String label,
      String verb,
      @Nullable String detail) {
    return new Entry(made.id(), made.ids().next(), at, account, kind, subject, label, verb, detail);
  }
}
