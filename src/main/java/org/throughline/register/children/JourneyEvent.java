package org.throughline.register.children;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One dated event of a journey, as the extracts told it; the detail is a code or their text. */
public record JourneyEvent(
    LocalDate onDate, String list, String kind, @Nullable String detail, boolean restricted) {
  public Lane lane() {
    return JourneyKind.of(kind).map(JourneyKind::lane).orElseGet(() -> Lane.ofList(list));
  }

  /** What happened, in words. */
  public String what() {
    return JourneyKind.of(kind).map(JourneyKind::label).orElseGet(() -> Standing.words(kind));
  }

  /** What is known of it, in words; empty where nothing is. */
  public String more() {
    return JourneyKind.of(kind)
        .map(known -> known.detail(detail))
        .orElse(detail == null ? "" : detail);
  }

  String brief() {
    return JourneyKind.of(kind).map(JourneyKind::brief).orElseGet(this::what);
  }

  boolean decision() {
    return JourneyKind.of(kind).map(JourneyKind::decision).orElse(false);
  }

  /** The child was not seen, or not alone: an open bead. */
  boolean open() {
    return !decision() && "no".equals(detail);
  }
}
