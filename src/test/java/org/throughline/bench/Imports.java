package org.throughline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.throughline.register.annexa.Returns;

/** A whole import, upload to committed, against pandas merely parsing the same workbook. */
final class Imports {
  private static final int[] SIZES = {20_000, 60_000, 200_000};
  private static final int REPEATS = 5;
  private static final int WARM_ROWS = 20_000;
  // Until then each council comes in quicker than the one before.
  private static final int WARM = 12;
  private static final String PARSE =
      """
      import sys, time, pandas
      t = time.perf_counter()
      pandas.read_excel(sys.argv[1], sheet_name=None)
      print((time.perf_counter() - t) * 1000)
      """;

  private final Subject subject;
  private final Path folder;

  Imports(Subject subject, Path folder) {
    this.subject = subject;
    this.folder = folder;
  }

  /** Councils brought in and not measured, so that the first that is meets a program as it runs. */
  private void warm() throws IOException, InterruptedException {
    Path own = Files.createDirectories(folder.resolve("warm"));
    Path workbook = Returns.workbook(own, 1, WARM_ROWS, false);
    Path nextMonth = Returns.nextMonth(own, 1, WARM_ROWS);
    for (int i = 0; i < WARM; i++) {
      Subject.Person council = subject.newCouncil();
      double _ = subject.importing(council, workbook);
      double _ = subject.importing(council, nextMonth);
    }
  }

  /** Of every size up to this many rows. */
  List<Measure> measure(int most) throws IOException, InterruptedException {
    warm();
    List<Measure> measures = new ArrayList<>();
    for (int rows : SIZES) {
      if (rows <= most) {
        measures.addAll(of(rows));
      }
    }
    return measures;
  }

  private List<Measure> of(int rows) throws IOException, InterruptedException {
    Path own = Files.createDirectories(folder.resolve("rows-" + rows));
    Path workbook = Returns.workbook(own, 1, rows, false);
    Path nextMonth = Returns.nextMonth(own, 1, rows);
    double[] first = new double[REPEATS];
    double[] next = new double[REPEATS];
    double[] again = new double[REPEATS];
    for (int i = 0; i < REPEATS; i++) {
      Subject.Person council = subject.newCouncil();
      first[i] = subject.importing(council, workbook);
      next[i] = subject.importing(council, nextMonth);
      again[i] = subject.importing(council, nextMonth);
    }
    List<Measure> measures = new ArrayList<>();
    double firstMedian = Measure.median(first);
    double nextMedian = Measure.median(next);
    measures.add(new Measure("first import of %,d rows".formatted(rows), firstMedian, "ms"));
    measures.add(new Measure("next month's, one row in ten changed", nextMedian, "ms"));
    measures.add(new Measure("the same rows again", Measure.median(again), "ms"));
    measures.add(new Measure("most heap in use, not timed", heap(workbook, nextMonth), "MB"));
    double pandas = pandas(workbook);
    if (pandas > 0) {
      measures.add(new Measure("pandas parsing %,d rows".formatted(rows), pandas, "ms"));
      measures.add(new Measure("  of a first import", pandas / firstMedian, "times"));
      measures.add(new Measure("  of next month's", pandas / nextMedian, "times"));
    }
    return measures;
  }

  /** Megabytes at the most in one council's two imports. */
  private double heap(Path workbook, Path nextMonth) throws IOException, InterruptedException {
    try (Heap heap = new Heap()) {
      Subject.Person council = subject.newCouncil();
      double _ = subject.importing(council, workbook);
      double _ = subject.importing(council, nextMonth);
      return heap.most();
    }
  }

  /** Milliseconds of the faster of two runs, or 0 where there is no Python with pandas. */
  private static double pandas(Path workbook) throws IOException, InterruptedException {
    double best = 0;
    for (int i = 0; i < 2; i++) {
      Process python =
          new ProcessBuilder("/usr/bin/python3", "-c", PARSE, workbook.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String said =
          new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (python.waitFor() != 0 || said.isEmpty()) {
        return 0;
      }
      double took = Double.parseDouble(said);
      best = best == 0 ? took : Math.min(best, took);
    }
    return best;
  }
}
