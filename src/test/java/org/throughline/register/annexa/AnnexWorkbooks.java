package org.throughline.register.annexa;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Makes Annex A returns of any shape and size from a seed: the same seed gives the same children,
 * whatever the shape, order or dress they are written in.
 */
final class AnnexWorkbooks {

  /** The day the generated extracts are taken. */
  static final LocalDate AS_AT = LocalDate.of(2024, 6, 30);

  enum Version {
    V2021,
    V2024
  }

  /** How dates are written. */
  enum DateDress {
    SERIAL,
    DAY_FIRST,
    ISO,
    LONG,
    TWO_DIGITS,
    WITH_TIME
  }

  /**
   * How one return is written.
   *
   * @param textReferences whether references are text; else numbers
   * @param shuffle rows and columns are put in another order from this seed; 0 leaves them
   */
  record Dress(
      Version version, DateDress dates, boolean textReferences, boolean oddSpaces, long shuffle) {
    static Dress plain(Version version) {
      return new Dress(version, DateDress.SERIAL, false, false, 0);
    }
  }

  private static final String[] NAMES_BY_SUBJECT = {
    "Contacts",
    "Early Help",
    "Referrals",
    "Assessments",
    "Sec47 and ICPC",
    "Children in Need",
    "Child Protection",
    "Children in Care",
    "Care Leavers",
    "Adoption",
    "Adopters"
  };

  private AnnexWorkbooks() {}

  /** One list as values: a row of headers, then rows of String, LocalDate, Integer or null. */
  record Sheet(AnnexList list, List<Column> columns, List<List<@Nullable Object>> rows) {}

  /** All eleven lists with about so many rows together. */
  static Map<AnnexList, Sheet> lists(long seed, int rows, Version version) {
    Map<AnnexList, Sheet> lists = new EnumMap<>(AnnexList.class);
    for (AnnexList list : AnnexList.values()) {
      int wanted = Math.max(1, rows / 11 + (list.number() <= rows % 11 ? 1 : 0));
      lists.put(list, list(list, seed, wanted, version));
    }
    return lists;
  }

  /** One list with so many rows. */
  static Sheet list(AnnexList list, long seed, int rows, Version version) {
    SplittableRandom random = new SplittableRandom(seed * 31 + list.number());
    List<Column> columns = columns(list, version);
    List<List<@Nullable Object>> made = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      made.add(row(list, columns, i, random));
    }
    return new Sheet(list, columns, made);
  }

  private static List<Column> columns(AnnexList list, Version version) {
    List<Column> columns = new ArrayList<>(Column.of(list));
    if (list == AnnexList.CARE_LEAVERS && version == Version.V2021) {
      columns.removeAll(
          List.of(
              Column.UNACCOMPANIED,
              Column.PERSONAL_ADVISER,
              Column.PATHWAY_REVIEW,
              Column.LATEST_CONTACT));
    }
    return columns;
  }

  private static List<@Nullable Object> row(
      AnnexList list, List<Column> columns, int index, SplittableRandom random) {
    List<@Nullable Object> row = new ArrayList<>();
    for (Column column : columns) {
      row.add(value(list, column, index, random));
    }
    return row;
  }

  private static @Nullable Object value(
      AnnexList list, Column column, int index, SplittableRandom random) {
    boolean needed =
        ListShape.needed(list).contains(column) || column == Column.GENDER || random.nextInt(4) > 0;
    return switch (column.kind()) {
      case REFERENCE -> 100_000 + list.number() * 1_000_000 + index;
      case DATE ->
          column == Column.BIRTH_DATE
              ? AS_AT.minusDays(random.nextInt(365 * 18))
              : needed ? AS_AT.minusDays(random.nextInt(400)) : null;
      case CODE -> needed && column.codes() != null ? printed(column.codes(), random) : null;
      case TEXT ->
          column == Column.WORKER
              ? "Worker " + random.nextInt(300)
              : "Team " + random.nextInt(24) + " of " + column.code();
      case COUNT -> random.nextInt(5);
      case LEFT_OUT -> leftOut(column, random);
    };
  }

  private static Object leftOut(Column column, SplittableRandom random) {
    return switch (column) {
      case ETHNICITY -> "a) WBRI";
      case AGE -> random.nextInt(18);
      case PLACEMENT_POSTCODE -> "AB" + random.nextInt(20) + " 1CD";
      default -> random.nextInt(1_000_000);
    };
  }

  static String printed(CodeSet set, SplittableRandom random) {
    return printed(set.codes().get(random.nextInt(set.codes().size())));
  }

  /** As Annex A prints it: {@code q) 6: Police}, {@code N1 - Abuse or neglect}, {@code a) Male}. */
  static String printed(Code code) {
    String letter = code.letter().isEmpty() ? "" : code.letter() + ") ";
    boolean ownCode = code.code().matches("[A-Z]{0,2}\\d{1,2}[A-Z]?|[A-Z]");
    return letter + (ownCode ? code.code() + ": " : "") + code.label();
  }

  /** The workbook with sheets List 1 to List 11. */
  static Path workbook(Path folder, long seed, int rows, Dress dress) throws IOException {
    Path path = folder.resolve("annex-" + seed + "-" + rows + "-" + dress.hashCode() + ".xlsx");
    write(path, lists(seed, rows, dress.version()), dress, false);
    return path;
  }

  static Path workbookBySubject(Path folder, long seed, int rows, Dress dress) throws IOException {
    Path path = folder.resolve("subjects-" + seed + ".xlsx");
    write(path, lists(seed, rows, dress.version()), dress, true);
    return path;
  }

  static void write(Path path, Map<AnnexList, Sheet> lists, Dress dress, boolean bySubject)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(path);
        Workbook book = new Workbook(out, "annex", "1.0")) {
      for (Sheet sheet : lists.values()) {
        int number = sheet.list().number();
        Worksheet target =
            book.newWorksheet(bySubject ? NAMES_BY_SUBJECT[number - 1] : "List " + number);
        fill(target, dressed(sheet, dress), dress);
        target.finish();
      }
    }
  }

  private static void fill(Worksheet target, Sheet sheet, Dress dress) {
    for (int column = 0; column < sheet.columns().size(); column++) {
      target.value(0, column, header(sheet.columns().get(column), dress));
    }
    for (int row = 0; row < sheet.rows().size(); row++) {
      List<@Nullable Object> values = sheet.rows().get(row);
      for (int column = 0; column < values.size(); column++) {
        put(target, row + 1, column, values.get(column), sheet.columns().get(column), dress);
      }
    }
  }

  private static void put(
      Worksheet target, int row, int column, @Nullable Object value, Column what, Dress dress) {
    switch (value) {
      case null -> {}
      case LocalDate date when dress.dates() == DateDress.SERIAL -> {
        target.value(row, column, date);
        target.style(row, column).format("dd/mm/yyyy").set();
      }
      case Integer number when what.kind() != Column.Kind.REFERENCE || !dress.textReferences() ->
          target.value(row, column, number);
      default -> target.value(row, column, written(value, dress));
    }
  }

  /** The rows and columns in the order the dress asks for. */
  static Sheet dressed(Sheet sheet, Dress dress) {
    if (dress.shuffle() == 0) {
      return sheet;
    }
    Random random = new Random(dress.shuffle());
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < sheet.columns().size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (List<@Nullable Object> row : sheet.rows()) {
      List<@Nullable Object> moved = new ArrayList<>();
      order.forEach(place -> moved.add(row.get(place)));
      rows.add(moved);
    }
    Collections.shuffle(rows, random);
    return new Sheet(sheet.list(), order.stream().map(sheet.columns()::get).toList(), rows);
  }

  static String header(Column column, Dress dress) {
    String header = column.label();
    if (!dress.oddSpaces()) {
      return header;
    }
    return "\u00a0"
        + header.replace('\'', '\u2019').replace(' ', '\u00a0').toUpperCase(Locale.UK)
        + "  ";
  }

  static String written(Object value, Dress dress) {
    String text =
        switch (value) {
          case LocalDate date -> written(date, dress.dates());
          default -> String.valueOf(value);
        };
    return dress.oddSpaces() && value instanceof String ? "\u00a0" + text + " " : text;
  }

  private static String written(LocalDate date, DateDress dates) {
    String pattern =
        switch (dates) {
          case SERIAL, DAY_FIRST -> "dd/MM/yyyy";
          case ISO -> "yyyy-MM-dd";
          case LONG -> "d MMMM yyyy";
          case TWO_DIGITS -> "dd/MM/yy";
          case WITH_TIME -> "yyyy-MM-dd 00:00:00";
        };
    return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(date);
  }
}
