package org.throughline.register.children;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.history.EntryRow;
import org.throughline.history.History;
import org.throughline.history.SightRow;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.register.children.ChildHistoryPage.DoneLine;
import org.throughline.register.children.ChildHistoryPage.SeenLine;
import org.throughline.web.Viewer;

/** Puts names to the history of a child, which knows people by their accounts only. */
@Component
final class ChildHistory {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(CouncilTime.LONDON);

  private final History history;
  private final Queries queries;

  ChildHistory(History history, Queries queries) {
    this.history = history;
    this.queries = queries;
  }

  /** Called within a transaction of the viewer's authority. */
  ChildHistoryPage of(Viewer viewer, Child child) {
    List<EntryRow> entries = history.of(viewer, "child", child.id().value());
    List<SightRow> sights = history.sightsOf(viewer, "child", child.id().value());
    Map<UUID, String> names = names(viewer, entries, sights);
    return new ChildHistoryPage(
        child,
        entries.stream().map(entry -> done(entry, names)).toList(),
        sights.stream().map(sight -> seen(sight, names)).toList());
  }

  static String when(Instant at) {
    return WHEN.format(at);
  }

  private Map<UUID, String> names(Viewer viewer, List<EntryRow> entries, List<SightRow> sights) {
    Set<UUID> accounts = new HashSet<>();
    entries.stream().map(EntryRow::accountId).filter(id -> id != null).forEach(accounts::add);
    sights.stream().map(SightRow::accountId).forEach(accounts::add);
    return queries
        .list(NameRow.class, Row.of(viewer.authority()).and("accounts", accounts))
        .stream()
        .collect(Collectors.toMap(NameRow::id, NameRow::name));
  }

  private static DoneLine done(EntryRow entry, Map<UUID, String> names) {
    String detail = entry.detail() == null ? "" : entry.detail();
    return new DoneLine(when(entry.at()), name(entry.accountId(), names), entry.verb(), detail);
  }

  private static SeenLine seen(SightRow sight, Map<UUID, String> names) {
    return new SeenLine(when(sight.at()), name(sight.accountId(), names), sight.purpose());
  }

  private static String name(@Nullable UUID account, Map<UUID, String> names) {
    return account == null ? "Throughline" : names.getOrDefault(account, "Somebody");
  }
}
