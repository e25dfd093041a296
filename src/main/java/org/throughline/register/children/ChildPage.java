package org.throughline.register.children;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.throughline.web.Counted;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Stop;

/** One child: who, where, since when, and what the extracts tell of the months looked back on. */
record ChildPage(
    Child child,
    Journey journey,
    List<JourneyLine> lines,
    JourneyChart chart,
    List<Stop> stops,
    String lastSeen,
    LocalDate today)
    implements Page {
  private static final int OPEN_TABLE = 40;
  private static final List<Integer> LOOK_BACKS = List.of(3, 6, 12, 24);

  ChildPage {
    lines = List.copyOf(lines);
    stops = List.copyOf(stops);
  }

  /** One of the lengths a journey can be looked at in. */
  record LookBack(String label, String href, boolean current) {}

  @Override
  public String title() {
    return child.reference();
  }

  @Override
  public Place place() {
    return Place.CHILDREN;
  }

  String lead() {
    return Lead.of(child, journey, today);
  }

  String standing() {
    return Standing.label(child.status());
  }

  String since() {
    LocalDate since = child.statusSince();
    return since == null ? "Not told" : Days.full(since);
  }

  /** Which extract this is the word of. */
  String extract() {
    LocalDate latest = child.latestExtract();
    return latest == null ? "None that stands" : Days.full(latest);
  }

  String missing() {
    LocalDate from = child.missingFrom();
    return from == null ? "Not in this extract" : "Not in the extract of " + Days.full(from);
  }

  List<LookBack> lookBacks() {
    return LOOK_BACKS.stream().map(this::lookBack).toList();
  }

  private LookBack lookBack(int months) {
    String href = "/children/" + child.id().value() + "?months=" + months + "#journey";
    return new LookBack(Days.months(months), href, months == journey.months());
  }

  /** What the drawing shows, said first. */
  String chartTitle() {
    int events = journey.events().size();
    String months = " in " + Days.months(journey.months());
    if (events == 0) {
      return "The extracts tell of no event" + months;
    }
    JourneyEvent last = journey.events().getLast();
    String things = Counted.things(events, "event") + months;
    String what = last.what().substring(0, 1).toLowerCase(Locale.UK) + last.what().substring(1);
    return things + "; the last told is “" + what + "” on " + Days.near(last.onDate(), today);
  }

  String chartNote() {
    return "From "
        + Days.full(journey.from())
        + " to "
        + Days.full(journey.to())
        + ", as the extracts tell it. A bead is somebody with the child, open where the child was"
        + " not seen or not alone; a diamond is a meeting or a decision. A worker’s time is dotted"
        + " where no extract of those days told it.";
  }

  boolean tableOpen() {
    return lines.size() <= OPEN_TABLE;
  }
}
