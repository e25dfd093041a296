package org.throughline.clocks.running;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.history.Subject;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Kebab;
import org.throughline.kernel.WorkingDays;
import org.throughline.web.Page;
import org.throughline.web.Place;

/** The clocks that run, the soonest due first. */
record ClocksPage(
    ClockList.Lines lines,
    When when,
    boolean mine,
    boolean first,
    LocalDate today,
    Instant now,
    WorkingDays days)
    implements Page {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.UK).withZone(CouncilTime.LONDON);

  /** How far the list looks. */
  enum When {
    LATE("Late", 0),
    WEEK("Late, or due within a week", 8),
    ALL("Everything that runs", 0);

    private final String label;
    private final int ahead;

    When(String label, int ahead) {
      this.label = label;
      this.ahead = ahead;
    }

    String label() {
      return label;
    }

    /** Only what is due before this day. Today’s own may be of hours, and late already. */
    LocalDate before(LocalDate today) {
      return this == ALL ? LocalDate.of(9999, 12, 31) : today.plusDays(ahead);
    }
  }

  @Override
  public String title() {
    return "Time limits that run";
  }

  @Override
  public Place place() {
    return Place.TODAY;
  }

  String nothing() {
    return switch (when) {
      case LATE -> "Nothing is late.";
      case WEEK -> "Nothing is late, and nothing is due within a week.";
      case ALL -> "No time limit runs that you own or answer for.";
    };
  }

  List<When> choices() {
    return Arrays.asList(When.values());
  }

  String address(When other, boolean onlyMine) {
    return "/clocks?when=" + Kebab.of(other) + (onlyMine ? "&whose=mine" : "");
  }

  @Nullable String next() {
    String next = lines.next();
    return next == null
        ? null
        : address(when, mine) + "&after=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
  }

  String about(ClockLineRow row) {
    return Subject.address(row.aboutKind(), row.aboutId());
  }

  String due(ClockLineRow row) {
    Instant at = row.dueAt();
    return at == null ? DAY.format(row.dueOn()) : MOMENT.format(at);
  }

  boolean isLate(ClockLineRow row) {
    return row.isLate(now, today);
  }

  /** “3 working days late”, “today”, “in 4 working days”. */
  String far(ClockLineRow row) {
    if (row.paused()) {
      return "standing still";
    }
    if (isLate(row)) {
      int late = days.between(row.dueOn(), today);
      return late == 0 ? "late" : counted(late) + " late";
    }
    int left = days.between(today, row.dueOn());
    return left == 0 ? "today" : "in " + counted(left);
  }

  private static String counted(int count) {
    return count == 1 ? "1 working day" : count + " working days";
  }

  String moved(ClockLineRow row) {
    return row.firstDueOn().equals(row.dueOn()) ? "" : "first due " + DAY.format(row.firstDueOn());
  }
}
