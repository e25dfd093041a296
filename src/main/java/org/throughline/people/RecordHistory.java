package org.throughline.people;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.history.EntryRow;
import org.throughline.history.History;
import org.throughline.history.SightRow;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.web.Viewer;

/** Puts names to the history of a record, which knows people by their accounts only. */
@Component
public final class RecordHistory {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(CouncilTime.LONDON);

  private final History history;
  private final Queries queries;

  RecordHistory(History history, Queries queries) {
    this.history = history;
    this.queries = queries;
  }

  /** What was done to the record, newest first. Called within the viewer's transaction. */
  public List<HistoryLine> done(Viewer viewer, String kind, UUID id) {
    List<EntryRow> entries = history.of(viewer, kind, id);
    Map<UUID, String> names =
        names(
            viewer,
            entries.stream().flatMap(entry -> Stream.ofNullable(entry.accountId())).toList());
    return entries.stream().map(entry -> done(entry, names)).toList();
  }

  /** Who looked at the record, newest first. Called within the viewer's transaction. */
  public List<HistoryLine> seen(Viewer viewer, String kind, UUID id) {
    List<SightRow> sights = history.sightsOf(viewer, kind, id);
    Map<UUID, String> names = names(viewer, sights.stream().map(SightRow::accountId).toList());
    return sights.stream().map(sight -> seen(sight, names)).toList();
  }

  private Map<UUID, String> names(Viewer viewer, List<UUID> accounts) {
    List<UUID> known = accounts.stream().distinct().toList();
    Row row = Row.of(viewer.authority()).and("accounts", known);
    return queries.list(AccountNameRow.class, row).stream()
        .collect(Collectors.toMap(AccountNameRow::id, AccountNameRow::name));
  }

  private static HistoryLine done(EntryRow entry, Map<UUID, String> names) {
    String more = entry.detail() == null ? "" : entry.detail();
    return new HistoryLine(when(entry.at()), name(entry.accountId(), names), entry.verb(), more);
  }

  private static HistoryLine seen(SightRow sight, Map<UUID, String> names) {
    return new HistoryLine(
        when(sight.at()), name(sight.accountId(), names), "looked", sight.purpose());
  }

  /** The moment of a line as its reader would say it. */
  public static String when(Instant at) {
    return WHEN.format(at);
  }

  private static String name(@Nullable UUID account, Map<UUID, String> names) {
    return account == null ? "Throughline" : names.getOrDefault(account, "Somebody");
  }
}
