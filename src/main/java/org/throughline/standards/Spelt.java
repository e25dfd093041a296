package org.throughline.standards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Grades and themes as people spell them in spreadsheets. What could be two of them is none: a
 * wrong guess would stand in a child’s record.
 */
final class Spelt {
  /** So many letters of a grade’s name are enough: “Inad”, “Req”. One could be a traffic light. */
  private static final int BEGINNING = 3;

  /** So many of a theme’s, wherever they stand in it: “Supervision”. */
  private static final int PART = 4;

  private Spelt() {}

  /** By code, label, rank, initials (“RI”, “RI to be good”) or beginning; “4 - Inadequate” too. */
  static Optional<Grade> grade(List<Grade> grades, String said) {
    List<String> words = words(said);
    Optional<Grade> byRank = rank(grades, words);
    if (byRank.isEmpty()) {
      return only(grades.stream().filter(grade -> isSpelt(grade, words)).toList());
    }
    List<String> rest = rest(words);
    return byRank.filter(grade -> rest.isEmpty() || isSpelt(grade, rest));
  }

  /** A number that leads, where it is a rank; a spreadsheet may write it as 4.0. */
  private static Optional<Grade> rank(List<Grade> grades, List<String> words) {
    return words.isEmpty()
        ? Optional.empty()
        : grades.stream()
            .filter(grade -> words.getFirst().equals(String.valueOf(grade.rank())))
            .findFirst();
  }

  private static List<String> rest(List<String> words) {
    List<String> rest = words.subList(1, words.size());
    return rest.equals(List.of("0")) ? List.of() : rest;
  }

  private static boolean isSpelt(Grade grade, List<String> said) {
    String letters = String.join("", said);
    String label = letters(grade.label());
    return spellings(grade).contains(letters)
        || (letters.length() >= BEGINNING && label.startsWith(letters));
  }

  /** The code, and the label with its first words as initials: “ri”, “ritobegood”. */
  private static Set<String> spellings(Grade grade) {
    Set<String> spellings = new LinkedHashSet<>(List.of(letters(grade.code())));
    List<String> words = words(grade.label());
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      initials.append(words.get(i).charAt(0));
      if (i > 0) {
        spellings.add(initials.toString());
        spellings.add(initials + String.join("", words.subList(i + 1, words.size())));
      }
    }
    return spellings;
  }

  /** By code or label, or by words that stand in one label only. */
  static Optional<Theme> theme(List<Theme> themes, String said) {
    String letters = letters(said);
    Optional<Theme> whole =
        themes.stream()
            .filter(theme -> letters.equals(letters(theme.code())) || letters.equals(label(theme)))
            .findFirst();
    return whole.isPresent() || letters.length() < PART
        ? whole
        : only(themes.stream().filter(theme -> label(theme).contains(letters)).toList());
  }

  private static String label(Theme theme) {
    return letters(theme.label());
  }

  private static String letters(String text) {
    return String.join("", words(text));
  }

  private static <T> Optional<T> only(List<T> found) {
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** Its words in small letters, without what stands between them; “child’s” is one word. */
  private static List<String> words(String text) {
    String plain = text.toLowerCase(Locale.UK).replaceAll("['’]", "");
    List<String> words = new ArrayList<>(Arrays.asList(plain.split("[^\\p{L}\\p{N}]+")));
    words.removeIf(String::isEmpty);
    return words;
  }
}
