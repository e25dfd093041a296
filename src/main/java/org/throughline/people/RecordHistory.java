package org.throughline.people;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.throughline.history.EntryRow;
import org.throughline.history.History;
import org.throughline.history.SightRow;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.web.Download;
import org.throughline.web.FileKind;
import org.throughline.web.Viewer;
import org.throughline.web.lists.Address;
import org.throughline.web.lists.Layout;
import org.throughline.web.lists.Listing;
import org.throughline.web.lists.SavedList;

/** Puts names to the history of a record, which knows people by their accounts only. */
@Component
public final class RecordHistory {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(CouncilTime.LONDON);

  private final History history;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final CouncilTime time;

  RecordHistory(History history, Queries queries, InAuthority inAuthority, CouncilTime time) {
    this.history = history;
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.time = time;
  }

  /**
   * The history of a record for its page at this path, newest first, with what is asked of a list
   * and a {@code part}.
   */
  public HistoryList list(
      Viewer viewer, String kind, UUID id, String path, MultiValueMap<String, String> asked) {
    HistoryPart part = part(asked);
    Address address = Address.of(path).with("part", part.code());
    return new HistoryList(
        Listing.whole(address, layout(part, asked), lines(viewer, kind, id, part)), part);
  }

  /** The same as a file; {@code label} names the record in the file’s name. */
  public Download file(
      Viewer viewer,
      FileKind as,
      String kind,
      UUID id,
      String label,
      MultiValueMap<String, String> asked) {
    HistoryPart part = part(asked);
    return SavedList.whole(viewer, time.now(), layout(part, asked), lines(viewer, kind, id, part))
        .as(as, "history-of-" + label);
  }

  private static HistoryPart part(MultiValueMap<String, String> asked) {
    String code = asked.getFirst("part");
    return HistoryPart.read(code == null ? "" : code.strip());
  }

  private static Layout<HistoryLine> layout(HistoryPart part, MultiValueMap<String, String> asked) {
    return new HistoryColumns(part).all().layout(asked);
  }

  private List<HistoryLine> lines(Viewer viewer, String kind, UUID id, HistoryPart part) {
    return inAuthority.read(
        viewer.authority(),
        () -> {
          List<EntryRow> entries = history.of(viewer, kind, id);
          List<SightRow> sights = history.sightsOf(viewer, kind, id);
          Map<UUID, String> names =
              names(
                  viewer,
                  Stream.concat(
                          entries.stream().flatMap(entry -> Stream.ofNullable(entry.accountId())),
                          sights.stream().map(SightRow::accountId))
                      .toList());
          return Stream.concat(
                  entries.stream().map(entry -> done(entry, names)),
                  sights.stream().map(sight -> seen(sight, names)))
              .filter(part::holds)
              .sorted(Comparator.comparing(HistoryLine::at).reversed())
              .toList();
        });
  }

  private Map<UUID, String> names(Viewer viewer, List<UUID> accounts) {
    List<UUID> known = accounts.stream().distinct().toList();
    Row row = Row.of(viewer.authority()).and("accounts", known);
    return queries.list(AccountNameRow.class, row).stream()
        .collect(Collectors.toMap(AccountNameRow::id, AccountNameRow::name));
  }

  private static HistoryLine done(EntryRow entry, Map<UUID, String> names) {
    String more = entry.detail() == null ? "" : entry.detail();
    return new HistoryLine(entry.at(), name(entry.accountId(), names), false, entry.verb(), more);
  }

  private static HistoryLine seen(SightRow sight, Map<UUID, String> names) {
    return new HistoryLine(
        sight.at(), name(sight.accountId(), names), true, "looked", sight.purpose());
  }

  /** The moment of a line as its reader would say it. */
  public static String when(Instant at) {
    return WHEN.format(at);
  }

  private static String name(@Nullable UUID account, Map<UUID, String> names) {
    return account == null ? "Throughline" : names.getOrDefault(account, "Somebody");
  }
}
