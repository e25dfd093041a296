package org.throughline.bench;

import java.io.IOException;
import java.util.List;
import org.throughline.register.annexa.Returns;

/** A signed-in page of 50 rows, row security and access log on, against a static file. */
final class Pages {
  private static final int WARM = 300;
  private static final int COUNTED = 500;

  private final Subject subject;

  Pages(Subject subject) {
    this.subject = subject;
  }

  List<Measure> measure() throws IOException, InterruptedException {
    Subject.Person council = subject.newCouncil();
    var folder = java.nio.file.Files.createTempDirectory("bench");
    double _ = subject.importing(council, Returns.workbook(folder, 7, 60_000, false));
    int bytes = subject.page(council, "/children");
    double page = each(council, "/children");
    double asset = each(council, "/assets/throughline.css");
    int assetBytes = subject.page(council, "/assets/throughline.css");
    return List.of(
        new Measure("bytes of the list of children", bytes, "bytes"),
        new Measure("bytes of the stylesheet", assetBytes, "bytes"),
        new Measure("list of children, signed in, one at a time", page, "ms"),
        new Measure("stylesheet from the same server", asset, "ms"),
        new Measure("  stylesheet of page", 100 * asset / page, "%"));
  }

  private double each(Subject.Person person, String address)
      throws IOException, InterruptedException {
    for (int i = 0; i < WARM; i++) {
      int _ = subject.page(person, address);
    }
    double[] took = new double[COUNTED];
    for (int i = 0; i < COUNTED; i++) {
      long start = System.nanoTime();
      int _ = subject.page(person, address);
      took[i] = (System.nanoTime() - start) / 1e6;
    }
    return Measure.median(took);
  }
}
