package org.throughline.register.annexa;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.spreadsheets.reading.Words;

/**
 * Finds the code a typed value states. It never guesses: a value is matched when it is the code,
 * the label where only one code has it, or both together in either order, with or without Annex A's
 * letter; or when it begins with an unmistakable code (a letter and a digit) and does not go on to
 * name another. A letter that says one code before text that says another matches nothing, nor does
 * a letter alone, since the lettered scheme and the grouped scheme of regional pooling give the
 * same letters to different things.
 */
final class CodeMatcher {

  private static final Pattern LETTERED =
      Pattern.compile("\\s*([a-z]1?)\\s*[).]\\s*(.*)", Pattern.DOTALL);
  private static final Pattern FIRST_WORD =
      Pattern.compile("[\\s(\\[]*([a-z0-9]+)[\\s)\\]:\\-–—.,]*(.*)", Pattern.DOTALL);

  private static final Pattern SPACE = Pattern.compile(" ");

  private final List<Code> codes;
  private final boolean lettersHold;
  private final Map<String, Code> exact = new HashMap<>();
  private final Map<String, Code> byCode = new HashMap<>();
  private final Map<String, Code> byLetter = new HashMap<>();

  CodeMatcher(CodeSet set) {
    codes = set.codes();
    lettersHold = codes.stream().anyMatch(code -> !code.letter().isEmpty());
    codes.forEach(this::learn);
    if (set == CodeSet.YES_NO) {
      exact.put("true", codes.getFirst());
      exact.put("false", codes.get(1));
    }
  }

  Optional<Code> match(String value) {
    String typed = value.replace('\u00a0', ' ').toLowerCase(Locale.ROOT);
    Matcher lettered = LETTERED.matcher(typed);
    if (lettered.matches()) {
      return lettered(lettered.group(1), lettered.group(2));
    }
    return stated(typed);
  }

  private Optional<Code> lettered(String letter, String rest) {
    if (!lettersHold) {
      return rest.isBlank() ? Optional.empty() : stated(rest);
    }
    Code expected = byLetter.get(letter);
    if (expected == null || rest.isBlank()) {
      return Optional.empty();
    }
    return stated(rest)
        .or(() -> Optional.of(expected).filter(code -> beginsWithItsLabel(code, rest)))
        .filter(expected::equals);
  }

  private boolean beginsWithItsLabel(Code code, String rest) {
    return isUnique(code) && (Words.of(rest) + " ").startsWith(Words.of(code.label()) + " ");
  }

  private Optional<Code> stated(String text) {
    Code known = exact.get(Words.squashed(text));
    return known != null ? Optional.of(known) : begunWithACode(text);
  }

  private Optional<Code> begunWithACode(String text) {
    Matcher first = FIRST_WORD.matcher(text);
    if (!first.matches() || !isUnmistakable(first.group(1))) {
      return Optional.empty();
    }
    Code code = byCode.get(first.group(1));
    return code == null || namesAnother(code, first.group(2))
        ? Optional.empty()
        : Optional.of(code);
  }

  private boolean namesAnother(Code code, String rest) {
    String words = Words.of(rest);
    if (SPACE.splitAsStream(words).anyMatch(word -> isAnotherCode(code, word))) {
      return true;
    }
    Code other = exact.get(words.replace(" ", ""));
    return other != null && !other.equals(code);
  }

  private boolean isAnotherCode(Code code, String word) {
    Code other = isUnmistakable(word) ? byCode.get(word) : null;
    return other != null && !other.equals(code);
  }

  private static boolean isUnmistakable(String word) {
    return word.length() > 1
        && word.chars().anyMatch(Character::isDigit)
        && word.chars().anyMatch(Character::isLetter);
  }

  private void learn(Code code) {
    String bare = Words.squashed(code.code());
    String label = Words.squashed(code.label());
    byCode.put(bare, code);
    byLetter.put(code.letter(), code);
    exact.put(bare, code);
    exact.put(bare + label, code);
    exact.put(label + bare, code);
    if (isUnique(code)) {
      exact.put(label, code);
    }
  }

  private boolean isUnique(Code code) {
    return codes.stream().filter(other -> other.label().equals(code.label())).count() == 1;
  }
}
