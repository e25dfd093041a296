package org.throughline.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Stacked rows hung on the line of good: below good to the left of it, good or better to the right,
 * so that progress is seen as rows that cross. All measures are in SVG units.
 */
record GradeChart(List<GradeMix> mixes, int width) {
  private static final int LABEL = 170;
  private static final int RIGHT = 56;
  private static final int TOP = 56;
  private static final int ROW = 38;
  private static final int BAR = 28;
  private static final double ROOM_FOR_A_FIGURE = 44;

  /** One piece of a row. */
  record Piece(String fill, double x, double width, String percent, boolean roomy, boolean dark) {
    String left() {
      return number(x);
    }

    String wide() {
      return number(width);
    }

    String middle() {
      return number(x + width / 2);
    }

    String plateLeft() {
      return number(x + width / 2 - 24);
    }
  }

  /** One period. */
  record Line(GradeMix mix, int y, List<Piece> pieces) {
    Line {
      pieces = List.copyOf(pieces);
    }

    int text() {
      return y + 20;
    }

    int plate() {
      return y + 4;
    }
  }

  GradeChart {
    mixes = List.copyOf(mixes);
  }

  int height() {
    return TOP + mixes.size() * ROW + 12;
  }

  int bar() {
    return BAR;
  }

  /** Where the line of good stands. */
  String line() {
    return number(middle());
  }

  String afterLine() {
    return number(middle() + 12);
  }

  String beforeLine() {
    return number(middle() - 12);
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < mixes.size(); i++) {
      lines.add(new Line(mixes.get(i), TOP + i * ROW, pieces(mixes.get(i))));
    }
    return lines;
  }

  private List<Piece> pieces(GradeMix mix) {
    List<Piece> pieces = new ArrayList<>();
    double left = middle();
    for (String grade : List.of("requires-improvement", "inadequate")) {
      double wide = mix.of(grade).share() * scale();
      left -= wide;
      add(pieces, mix.of(grade), left, wide);
    }
    double right = middle();
    for (String grade : List.of("good", "outstanding")) {
      double wide = mix.of(grade).share() * scale();
      add(pieces, mix.of(grade), right, wide);
      right += wide;
    }
    return pieces;
  }

  private static void add(List<Piece> pieces, GradeShare share, double x, double wide) {
    if (wide > 0) {
      boolean roomy = wide >= ROOM_FOR_A_FIGURE;
      boolean dark = share.grade().equals("inadequate") || share.grade().equals("outstanding");
      pieces.add(new Piece(share.grade(), x, wide, share.percent(), roomy, dark));
    }
  }

  private double middle() {
    return LABEL + widest(true) * scale();
  }

  /** SVG units for the whole of a period. */
  private double scale() {
    return (width - LABEL - RIGHT) / Math.max(0.01, widest(true) + widest(false));
  }

  private double widest(boolean below) {
    return mixes.stream()
        .mapToDouble(mix -> below ? 1 - mix.goodOrBetter() : mix.goodOrBetter())
        .max()
        .orElse(0);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
