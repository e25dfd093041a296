package org.throughline.audits.draws;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.throughline.web.Page;
import org.throughline.web.Place;

/** “How these fifty were chosen”, for somebody who was not there, with this draw’s own numbers. */
record HowPage(DrawRow draw, List<Shown> strata, int replaced) implements Page {
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

  String month() {
    return Said.month(draw.yearMonth());
  }

  String day(LocalDate day) {
    return Said.day(day);
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
    return "“%s” had %s of the %s children, so its exact share of %d was %s; in whole children it gave %d."
        .formatted(
            most.row().label(),
            most.frameCount(),
            n(draw.frameSize()),
            draw.size(),
            most.share(draw.size(), draw.frameSize()),
            most.row().take());
  }

  List<String> rules() {
    return Rules.of(draw);
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
    int months = draw.lookBackMonths();
    return switch (draw.auditedCount()) {
      case 0 -> "None of them had been audited in the last %d months.".formatted(months);
      case 1 -> "One of them was left out, audited in the last %d months.".formatted(months);
      default ->
          "%s of them were left out because their records had been audited in the last %d months."
              .formatted(n(draw.auditedCount()), months);
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
