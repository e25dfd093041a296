package org.throughline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.throughline.register.annexa.Returns;

/**
 * A signed-in page of 50 rows out of many, row security and access log on, against a static page of
 * the same bytes from the same server: in turns, so that both meet the same machine.
 */
final class Pages {
  private static final int WARM = 3_000;
  private static final int TURNS = 9;
  private static final int EACH = 300;
  // Found by the server among its own resources, as the style sheet is.
  private static final Path RESOURCES = Path.of("target/test-classes/static/assets");

  private final Subject subject;

  Pages(Subject subject) {
    this.subject = subject;
  }

  List<Measure> children(Path folder) throws IOException, InterruptedException {
    Subject.Person council = subject.newCouncil();
    Path own = Files.createDirectories(folder.resolve("pages"));
    double _ = subject.importing(council, Returns.workbook(own, 7, 22_000, false));
    return against("list of children", "/children", council);
  }

  /** A page of this person's, and a static one as long. */
  List<Measure> against(String what, String address, Subject.Person person) throws IOException {
    try (Wire wire = new Wire(subject.port())) {
      int bytes = wire.get(address, person.session());
      Files.createDirectories(RESOURCES);
      String name = "bench-" + bytes + ".html";
      Files.writeString(RESOURCES.resolve(name), "a".repeat(bytes));
      double[] page = new double[TURNS];
      double[] still = new double[TURNS];
      double _ = rate(wire, address, person, WARM);
      double _ = rate(wire, "/assets/" + name, person, WARM);
      for (int i = 0; i < TURNS; i++) {
        page[i] = rate(wire, address, person, EACH);
        still[i] = rate(wire, "/assets/" + name, person, EACH);
      }
      double ratio = 100 * Measure.median(page) / Measure.median(still);
      return List.of(
          new Measure("bytes of the " + what, bytes, "bytes"),
          new Measure(what + ", signed in", Measure.median(page), "a second"),
          new Measure("static page of the same bytes", Measure.median(still), "a second"),
          new Measure("  " + what + " of static", ratio, "%"));
    }
  }

  private static double rate(Wire wire, String address, Subject.Person person, int times)
      throws IOException {
    long start = System.nanoTime();
    for (int i = 0; i < times; i++) {
      int _ = wire.get(address, person.session());
    }
    return times / ((System.nanoTime() - start) / 1e9);
  }
}
