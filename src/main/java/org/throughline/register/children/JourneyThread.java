package org.throughline.register.children;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A journey as a narrow thread, the newest first by month: what stands beside the questions of an
 * audit. Drawn by {@code @template.throughline.register.children.JourneyThread(thread = …)} inside
 * an {@code aside}. At most 200 lines; the whole stands on the child's page.
 */
public record JourneyThread(
    String reference, String sentence, int months, List<Month> parts, int leftOut, String href) {
  private static final int MOST = 200;
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
  private static final DateTimeFormatter WITH_YEAR =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  public JourneyThread {
    parts = List.copyOf(parts);
  }

  /** The lines of one month. */
  public record Month(String name, List<JourneyLine> lines) {
    public Month {
      lines = List.copyOf(lines);
    }
  }

  public static JourneyThread of(Child child, Journey journey) {
    List<JourneyLine> lines =
        journey.lines().stream().filter(line -> !line.date().isBefore(journey.from())).toList();
    List<JourneyLine> shown = lines.subList(0, Math.min(MOST, lines.size()));
    return new JourneyThread(
        child.reference(),
        sentence(child, journey.to()),
        journey.months(),
        months(shown, journey.to()),
        lines.size() - shown.size(),
        "/children/" + child.id().value() + "?months=" + journey.months());
  }

  /** Who the child is in a few words: “A girl of nine. Child protection plan since 3 July.”. */
  private static String sentence(Child child, LocalDate to) {
    LocalDate since = child.statusSince();
    return Lead.who(child.gender(), child.birthDate(), to)
        + ". "
        + Standing.label(child.status())
        + (since == null ? "" : " since " + Days.near(since, to))
        + ". Newest first.";
  }

  private static List<Month> months(List<JourneyLine> lines, LocalDate to) {
    List<Month> months = new ArrayList<>();
    List<JourneyLine> open = new ArrayList<>();
    for (JourneyLine line : lines) {
      if (!open.isEmpty() && !YearMonth.from(line.date()).equals(monthOf(open))) {
        months.add(month(open, to));
        open = new ArrayList<>();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      months.add(month(open, to));
    }
    return months;
  }

  private static YearMonth monthOf(List<JourneyLine> lines) {
    return YearMonth.from(lines.getFirst().date());
  }

  private static Month month(List<JourneyLine> lines, LocalDate to) {
    YearMonth month = monthOf(lines);
    boolean near = month.getYear() == to.getYear();
    return new Month((near ? NAME : WITH_YEAR).format(month), lines);
  }

  public String heading() {
    String words = Days.months(months);
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
