package org.throughline.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Stacked rows hung on the line of good: below good to the left of it, good or better to the right,
 * so that progress is seen as rows that cross. All measures are in SVG units.
 */
record GradeChart(List<GradeMix> mixes, int width) {
  private static final int LABEL = 196;
  private static final int LEFT = 48;
  private static final int RIGHT = 56;
  private static final int TOP = 56;
  private static final int ROW = 38;
  private static final int BAR = 28;
  private static final int GAP = 8;
  private static final double ROOM_FOR_A_FIGURE = 38;

  /** On hatching a figure stands on a plain patch. */
  private static final double ROOM_FOR_A_PLATE = 52;

  /** One piece of a row. */
  record Piece(String fill, double x, double width, String percent) {
    boolean roomy() {
      return width >= (hatched() ? ROOM_FOR_A_PLATE : ROOM_FOR_A_FIGURE);
    }

    boolean hatched() {
      return fill.equals("inadequate") || fill.equals("requires-improvement");
    }

    boolean dark() {
      return fill.equals("inadequate") || fill.equals("outstanding");
    }

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

    String before() {
      return number(x - GAP);
    }

    String after() {
      return number(x + width + GAP);
    }
  }

  /** One period; best first, as the pieces left of the line and right of it. */
  record Line(GradeMix mix, int y, boolean newest, List<Piece> below, List<Piece> good) {
    Line {
      below = List.copyOf(below);
      good = List.copyOf(good);
    }

    int text() {
      return y + 20;
    }

    int plate() {
      return y + 4;
    }

    List<Piece> pieces() {
      List<Piece> pieces = new ArrayList<>(below);
      pieces.addAll(good);
      return pieces;
    }

    /** The outermost pieces have room beside them for the figure that does not fit inside. */
    boolean isBeforeAll(Piece piece) {
      return !below.isEmpty() && below.getLast().equals(piece);
    }

    boolean isAfterAll(Piece piece) {
      return !good.isEmpty() && good.getLast().equals(piece);
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
      boolean newest = i == mixes.size() - 1;
      lines.add(
          new Line(
              mixes.get(i), TOP + i * ROW, newest, below(mixes.get(i)), orBetter(mixes.get(i))));
    }
    return lines;
  }

  private List<Piece> below(GradeMix mix) {
    List<Piece> pieces = new ArrayList<>();
    double left = middle();
    for (String grade : List.of("requires-improvement", "inadequate")) {
      double wide = share(mix, grade) * scale();
      left -= wide;
      add(pieces, mix, grade, left, wide);
    }
    return pieces;
  }

  private List<Piece> orBetter(GradeMix mix) {
    List<Piece> pieces = new ArrayList<>();
    double right = middle();
    for (String grade : List.of("good", "outstanding")) {
      double wide = share(mix, grade) * scale();
      add(pieces, mix, grade, right, wide);
      right += wide;
    }
    return pieces;
  }

  private static double share(GradeMix mix, String grade) {
    return mix.said() == Said.SHOWN ? mix.of(grade).share() : 0;
  }

  private static void add(List<Piece> pieces, GradeMix mix, String grade, double x, double wide) {
    if (wide > 0) {
      pieces.add(new Piece(grade, x, wide, mix.of(grade).percent()));
    }
  }

  private double middle() {
    return LABEL + LEFT + widest(true) * scale();
  }

  /** SVG units for the whole of a period. */
  private double scale() {
    return (width - LABEL - LEFT - RIGHT) / Math.max(0.01, widest(true) + widest(false));
  }

  private double widest(boolean below) {
    return mixes.stream()
        .filter(mix -> mix.said() == Said.SHOWN)
        .mapToDouble(mix -> below ? 1 - mix.goodOrBetter() : mix.goodOrBetter())
        .max()
        .orElse(0.5);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
