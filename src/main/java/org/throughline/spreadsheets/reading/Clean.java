package org.throughline.spreadsheets.reading;

import java.util.Locale;
import java.util.Set;

/** Text without what cannot be seen: odd spaces become one space, control characters go. */
public final class Clean {

  /** What systems and people write where there is nothing to write. */
  private static final Set<String> NOTHING =
      Set.of("<blank>", "(blank)", "blank", "null", "nan", "n/a", "nope", "<null>", "(null)");

  private Clean() {}

  public static String text(String typed) {
    return isPlain(typed) ? typed : cleaned(typed);
  }

  private static boolean isPlain(String typed) {
    char before = ' ';
    for (int i = 0; i < typed.length(); i++) {
      char letter = typed.charAt(i);
      if (letter < ' ' || letter > '~' || (letter == ' ' && before == ' ')) {
        return false;
      }
      before = letter;
    }
    return before != ' ' || typed.isEmpty();
  }

  private static String cleaned(String typed) {
    StringBuilder clean = new StringBuilder(typed.length());
    typed
        .codePoints()
        .forEach(point -> {
          if (isSpace(point)) {
            if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
              clean.append(' ');
            }
          } else if (!isHidden(point)) {
            clean.appendCodePoint(point);
          }
        });
    return clean.toString().strip();
  }

  /** Whether the text holds characters that are not seen and can make it look like another. */
  public static boolean hidesSomething(String typed) {
    return !isPlain(typed) && typed.codePoints().anyMatch(Clean::isHidden);
  }

  /** Excel's errors, marks of punctuation alone, and words such as {@code <blank>}. */
  public static boolean saysNothing(String clean) {
    return clean.length() < 10
        && (Character.isLetter(clean.charAt(0))
            ? clean.length() < 6 && isNothing(clean)
            : (clean.charAt(0) == '#' && isError(clean))
                || isNothing(clean)
                || clean.codePoints().noneMatch(Character::isLetterOrDigit));
  }

  private static boolean isNothing(String clean) {
    return "<(bBnN".indexOf(clean.charAt(0)) >= 0
        && NOTHING.contains(clean.toLowerCase(Locale.ROOT));
  }

  private static boolean isError(String clean) {
    return clean.endsWith("!") || clean.endsWith("?") || clean.equalsIgnoreCase("#N/A");
  }

  private static boolean isSpace(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || point == 0xA0
        || Character.isSpaceChar(point);
  }

  private static boolean isHidden(int point) {
    int type = Character.getType(point);
    return !isSpace(point)
        && (type == Character.CONTROL
            || type == Character.FORMAT
            || type == Character.SURROGATE
            || type == Character.UNASSIGNED
            || type == Character.PRIVATE_USE);
  }
}
