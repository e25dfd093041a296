package org.throughline.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.web.lists.Cell;
import org.throughline.web.lists.Column;
import org.throughline.web.lists.Columns;
import org.throughline.web.lists.Order;

/** The grades over time as a file: the page's own figures, a row for each period and grade. */
record GradeColumns(String whose, Stage stage) {
  /** One grade of a period; none where there is nothing to be said of it. */
  record Line(GradeMix mix, @Nullable GradeShare share) {
    private Cell figure(Function<GradeShare, Number> figure) {
      return Cell.count(share == null ? null : figure.apply(share));
    }

    private Cell grade() {
      return Cell.text(share == null ? null : share.label());
    }

    /** How many had the grade, and where none is said how many were audited. */
    private Cell audits() {
      return Cell.count(share == null ? mix.audits() : share.count());
    }
  }

  static List<Line> lines(List<GradeMix> mixes) {
    List<Line> lines = new ArrayList<>();
    for (GradeMix mix : mixes) {
      GradeShare good = mix.good();
      if (good != null) {
        mix.grades().forEach(share -> lines.add(new Line(mix, share)));
      }
      lines.add(new Line(mix, good));
    }
    return lines;
  }

  Columns<Line> all() {
    return new Columns<>(
        "Grades",
        "figure",
        "figures",
        List.of(
            Column.of("of", "Of", _ -> Cell.text(whose)),
            Column.of("period", "Period", line -> Cell.text(line.mix().label())),
            Column.of("from", "First month", line -> Cell.month(line.mix().window().from())),
            Column.of("to", "Last month", line -> Cell.month(line.mix().window().lastMonth())),
            Column.of("stage", "Stage", _ -> Cell.text(stage.code())),
            Column.of("note", "Note", line -> Cell.text(line.mix().said().words())),
            Column.of("grade", "Grade", Line::grade),
            Column.of("audits", "Audits", Line::audits),
            Column.of("out-of", "Out of", line -> line.figure(GradeShare::of)),
            Column.of("share", "Share", line -> line.figure(GradeShare::share)),
            Column.of("low", "Interval from", line -> line.figure(share -> share.interval().low())),
            Column.of(
                "high", "Interval to", line -> line.figure(share -> share.interval().high()))),
        Order.by("period"));
  }
}
