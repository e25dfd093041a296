package org.throughline.insight;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.web.CsvFile;

/** The grades over time as a file: the page's own figures, a row for each period and grade. */
record GradesFile(String whose, Stage stage, List<GradeMix> mixes) {
  GradesFile {
    mixes = List.copyOf(mixes);
  }

  void write(OutputStream out) throws IOException {
    CsvFile csv = new CsvFile(out);
    csv.row(
        "Of",
        "Period",
        "First month",
        "Last month",
        "Stage",
        "Note",
        "Grade",
        "Audits",
        "Out of",
        "Share",
        "Interval from",
        "Interval to");
    mixes.forEach(mix -> rows(csv, mix));
    csv.flush();
  }

  private void rows(CsvFile csv, GradeMix mix) {
    GradeShare good = mix.good();
    if (good == null) {
      row(csv, mix, "", "", mix.audits(), "", "", "");
    } else {
      mix.grades().forEach(one -> row(csv, mix, one));
      row(csv, mix, good);
    }
  }

  private void row(CsvFile csv, GradeMix mix, GradeShare one) {
    Interval sure = one.interval();
    row(csv, mix, one.label(), one.count(), one.of(), one.share(), sure.low(), sure.high());
  }

  private void row(CsvFile csv, GradeMix mix, @Nullable Object... figures) {
    Window window = mix.window();
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(whose);
    cells.add(mix.label());
    cells.add(window.from().toString().substring(0, 7));
    cells.add(window.lastMonth().toString().substring(0, 7));
    cells.add(stage.code());
    cells.add(mix.said().words());
    cells.addAll(Arrays.asList(figures));
    csv.row(cells.toArray());
  }
}
