package org.throughline.demo.world;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.throughline.kernel.Draw;
import org.throughline.kernel.DrawFrame;
import org.throughline.kernel.Seed;

/**
 * One month of audits: opened with its seed, drawn from a frozen frame, read and handed in.
 *
 * @param extractAsAt the day of the extract that the frame was made of
 * @param excluded who would have been in the frame but was audited lately
 */
public record DrawnMonth(
    LocalDate month,
    LocalDate extractAsAt,
    Instant opened,
    Instant frozen,
    Instant revealed,
    Seed seed,
    DrawFrame frame,
    List<String> excluded,
    int size,
    Draw draw,
    List<Exchange> exchanges,
    List<Reading> readings) {
  public DrawnMonth {
    excluded = List.copyOf(excluded);
    exchanges = List.copyOf(exchanges);
    readings = List.copyOf(readings);
  }

  /** A drawn child who gave way to the next in order. */
  public record Exchange(int out, int in, String reason, String explanation, Instant approved) {}
}
