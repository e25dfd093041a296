package org.throughline.spreadsheets;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column that a ledger knows: its code, the heading that the template gives it, what is to stand
 * in it with an example, and the other headings that councils give the same.
 */
public record Field(
    String code,
    String heading,
    String hint,
    String example,
    Kind kind,
    boolean needed,
    List<String> alsoCalled) {
  /** How its cells are read. */
  public enum Kind {
    TEXT,
    /** A day, in any of the ways councils write one; the day stands before the month. */
    DATE,
    /** A child’s reference, which may be a number. */
    REFERENCE
  }

  public Field {
    alsoCalled = List.copyOf(alsoCalled);
  }

  public static Field text(String code, String heading, String hint, String example) {
    return new Field(code, heading, hint, example, Kind.TEXT, false, List.of());
  }

  public static Field date(String code, String heading, String hint, String example) {
    return new Field(code, heading, hint, example, Kind.DATE, false, List.of());
  }

  public static Field reference(String code, String heading, String hint, String example) {
    return new Field(code, heading, hint, example, Kind.REFERENCE, false, List.of());
  }

  /** One that every sheet must have, and every row must fill. */
  public Field always() {
    return new Field(code, heading, hint, example, kind, true, alsoCalled);
  }

  /** Known by these headings too; case, spaces and punctuation do not matter. */
  public Field alsoCalled(String... headings) {
    return new Field(code, heading, hint, example, kind, needed, List.of(headings));
  }

  /** The keys of all headings it is known by. */
  Set<String> keys() {
    return Stream.concat(Stream.of(heading), alsoCalled.stream())
        .map(HeadingKey::of)
        .collect(Collectors.toUnmodifiableSet());
  }
}
