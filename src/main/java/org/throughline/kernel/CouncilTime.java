package org.throughline.kernel;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Now, and the council's date: all local dates are Europe/London whatever the server's zone. */
public final class CouncilTime {
  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final InstantSource source;

  public CouncilTime(InstantSource source) {
    this.source = source;
  }

  public Instant now() {
    return source.instant();
  }

  public LocalDate today() {
    return ZonedDateTime.ofInstant(now(), LONDON).toLocalDate();
  }

  public static LocalDate dateOf(Instant instant) {
    return ZonedDateTime.ofInstant(instant, LONDON).toLocalDate();
  }
}
