package org.throughline.audits.draws;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Crumb;

/** “How these fifty were chosen”, for somebody who was not there, with this draw’s own numbers. */
record HowPage(DrawRow draw, List<Shown> strata, Exchanged exchanged) implements Page {
  HowPage {
    strata = List.copyOf(strata);
  }

  @Override
  public String title() {
    return draw.taken() == 1
        ? "How this child was chosen"
        : "How these " + InWords.of(draw.taken()) + " were chosen";
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }

  List<Crumb> crumbs() {
    return List.of(
        new Crumb("Audits", "/audits"), new Crumb(draw.name(), "/draws/" + draw.id().value()));
  }

  String month() {
    return Said.month(draw.yearMonth());
  }

  String lead() {
    return "Each month the council reads the records of some children closely, to learn how good its work is. For %s there were %s of them. This page says how they were found, why nobody could choose them, and how you can check."
        .formatted(month(), InWords.of(draw.taken()));
  }

  String extract() {
    LocalDate day = draw.extractAsAt();
    return day == null
        ? "The council’s own list was used."
        : "The council’s own list of %s was used.".formatted(Said.day(day));
  }

  String open() {
    String where = draw.services() == null ? "" : ", in " + draw.services();
    return "%s children were then open to children’s services in the groups chosen%s: %s."
        .formatted(n(draw.openCount()), where, String.join(", ", draw.statusLabels()));
  }

  String moment(Instant instant) {
    return Said.moment(instant);
  }

  String n(int number) {
    return "%,d".formatted(number);
  }

  /** The stratum by which the sizes are explained: the largest that may be shown. */
  Shown example() {
    return strata.stream()
        .filter(shown -> !shown.hidden())
        .max(Comparator.comparingInt(shown -> shown.row().frameCount()))
        .orElse(strata.getFirst());
  }

  String exampleSum() {
    Shown most = example();
    return "“%s” had %s of the %s children, so its exact share of %d was %s; in whole children it gave %s."
        .formatted(
            most.row().label(),
            most.frameCount(),
            n(draw.frameSize()),
            draw.size(),
            most.share(draw.size(), draw.frameSize()),
            most.take());
  }

  List<String> rules() {
    return Rules.of(draw.policy());
  }

  boolean canBeRecomputed() {
    return draw.policy().isPlain();
  }

  /** A line for each part, to be pasted as one. */
  List<String> command() {
    return List.of(
        "bin/throughline verify-draw frame.csv --size %d \\".formatted(draw.size()),
        "--seed %s \\".formatted(draw.seed()),
        "--frame-sha256 %s \\".formatted(draw.frameSha256()),
        "--seed-sha256 %s".formatted(draw.seedSha256()));
  }

  String audited() {
    int count = draw.auditedCount();
    int months = draw.lookBackMonths();
    String why =
        months == 0
            ? "an audit is to be repeated"
            : "there was an audit in the last %d months or one is to be repeated".formatted(months);
    return switch (count) {
      case 0 ->
          months == 0
              ? "Nobody was left out for an audit before."
              : "None of them had been audited in the last %d months.".formatted(months);
      case 1 -> "One of them was left out, because %s.".formatted(why);
      default -> "%s of them were left out, because %s.".formatted(n(count), why);
    };
  }

  String excluded() {
    return switch (draw.excludedCount()) {
      case 0 -> "Nobody was left out by name.";
      case 1 ->
          "One was left out by name, with a written reason, before anybody could know who would be"
              + " drawn.";
      default ->
          "%s were left out by name, each with a written reason, before anybody could know who would be drawn."
              .formatted(InWords.atHead(draw.excludedCount()));
    };
  }
}
