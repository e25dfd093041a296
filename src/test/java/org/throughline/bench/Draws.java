package org.throughline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.throughline.register.annexa.Returns;
import org.throughline.web.Role;

/**
 * A draw of fifty, from the asking to the answer, in a council with a hundred thousand children.
 */
final class Draws {
  private static final int REPEATS = 5;
  // Nine in ten of the generated care leavers are open.
  private static final int LEAVERS = 112_000;

  private final Subject subject;
  private final Path folder;

  Draws(Subject subject, Path folder) {
    this.subject = subject;
    this.folder = folder;
  }

  List<Measure> measure() throws IOException, InterruptedException {
    Subject.Person council = subject.newCouncil(Role.HEAD_OF_QUALITY);
    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    Path own = Files.createDirectories(folder.resolve("draws"));
    double _ = subject.importing(council, Returns.careLeavers(own, 3, LEAVERS), today);
    double[] took = new double[REPEATS];
    for (int i = 0; i < REPEATS; i++) {
      took[i] = subject.drawing(council, YearMonth.from(today).minusMonths(i).toString(), 50);
    }
    return List.of(
        new Measure("children in the frame of the last draw", subject.frame(council), "children"),
        new Measure("first draw of 50, of a cold program", took[0], "ms"),
        new Measure("draw of 50, median of " + REPEATS, Measure.median(took), "ms"));
  }
}
