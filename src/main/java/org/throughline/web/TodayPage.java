package org.throughline.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.throughline.web.TodayLine.Part;

/** What is mine, what waits for me and what changed, to be read in a minute at 7:45. */
record TodayPage(Viewer viewer, LocalDate today, int hour, List<TodayLine> lines) implements Page {
  private static final DateTimeFormatter LONG_DATE =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

  TodayPage {
    lines = List.copyOf(lines);
  }

  @Override
  public String title() {
    return "Today";
  }

  @Override
  public Place place() {
    return Place.TODAY;
  }

  String date() {
    return LONG_DATE.format(today);
  }

  String greeting() {
    String part = hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
    return "Good " + part + ", " + viewer.firstName() + ".";
  }

  /** The sentence a tired person would want first. */
  String lead() {
    int atOnce = of(Part.AT_ONCE).size();
    int waiting = of(Part.WAITING).size();
    String first =
        atOnce == 0 ? "" : Counted.things(atOnce, "safety concern") + " to see at once. ";
    return first
        + (waiting == 0
            ? "Nothing waits for you."
            : Counted.things(waiting, "thing") + (waiting == 1 ? " waits" : " wait") + " for you.");
  }

  List<Part> parts() {
    return Arrays.stream(Part.values())
        .filter(part -> part != Part.SEEN && part != Part.CHANGED && !of(part).isEmpty())
        .toList();
  }

  List<TodayLine> of(Part part) {
    return lines.stream().filter(line -> line.part() == part).toList();
  }
}
