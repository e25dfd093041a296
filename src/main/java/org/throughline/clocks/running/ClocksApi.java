package org.throughline.clocks.running;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Kebab;
import org.throughline.kernel.Refused;
import org.throughline.web.Viewer;
import org.throughline.web.lists.Cursor;

/** Running clocks for machines, as far as the token's owner may see them. */
@RestController
final class ClocksApi {
  private final ClockList list;
  private final CouncilTime time;

  ClocksApi(ClockList list, CouncilTime time) {
    this.list = list;
    this.time = time;
  }

  /** A page of the list; {@code next} is the cursor of the page after it. */
  record Answer(List<Item> items, @Nullable String next) {}

  /** What a clock runs for. */
  record About(String kind, UUID id, String label) {}

  /** One running clock. {@code dueAt} is there where the limit is of hours. */
  record Item(
      UUID id,
      String rule,
      String name,
      String basis,
      About about,
      @Nullable String owner,
      @Nullable String place,
      LocalDate startedOn,
      LocalDate firstDue,
      LocalDate due,
      @Nullable Instant dueAt,
      String calendarVersion,
      boolean overdue,
      boolean paused) {}

  /** Those due before a day (all where none is given), the soonest first. */
  @GetMapping("/api/v1/clocks")
  Answer clocks(
      Viewer viewer,
      @RequestParam(name = "due_before", defaultValue = "") String before,
      @RequestParam(defaultValue = "") String rule,
      @RequestParam(defaultValue = "") String cursor) {
    ClockList.Asked asked =
        new ClockList.Asked(day(before), rule.isEmpty() ? null : rule, false, Set.of());
    ClockList.Lines lines = list.lines(viewer, asked, Cursor.read(cursor));
    return new Answer(lines.rows().stream().map(this::item).toList(), lines.next());
  }

  private static LocalDate day(String before) {
    if (before.isEmpty()) {
      return LocalDate.of(9999, 12, 31);
    }
    try {
      return LocalDate.parse(before);
    } catch (DateTimeParseException _) {
      throw Refused.unusable("“due_before” is a day, as YYYY-MM-DD.").about("due_before");
    }
  }

  private Item item(ClockLineRow row) {
    return new Item(
        row.id().value(),
        row.ruleCode(),
        row.ruleName(),
        Kebab.of(row.basis()),
        new About(row.aboutKind(), row.aboutId(), row.aboutLabel()),
        row.owner(),
        row.place(),
        row.startedOn(),
        row.firstDueOn(),
        row.dueOn(),
        row.dueAt(),
        row.calendar(),
        row.isLate(time.now(), time.today()),
        row.paused());
  }
}
