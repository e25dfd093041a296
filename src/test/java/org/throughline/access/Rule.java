package org.throughline.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Kebab;
import org.throughline.web.Role;
import org.throughline.web.Scope;

/**
 * One kind of access: who may, who is refused, and from whom it is hidden. A route of the API also
 * names the scope that a token needs.
 */
record Rule(String kind, Set<Role> may, Set<Role> refused, boolean open, @Nullable Scope scope) {
  private static final Pattern SENTENCE = Pattern.compile("(May|Refused|Hidden from): ([^.]+)\\.");
  private static final String EVERYBODY = "everybody";
  private static final String THE_OTHERS = "the others";

  Rule {
    may = Set.copyOf(may);
    refused = Set.copyOf(refused);
  }

  /**
   * Reads “May: auditor. Refused: director, head-of-quality. Hidden from: the others.” Every role
   * must be in one of the three.
   */
  static Rule read(String kind, String text) {
    Set<Role> may = EnumSet.noneOf(Role.class);
    Set<Role> refused = EnumSet.noneOf(Role.class);
    Set<Role> left = EnumSet.allOf(Role.class);
    Matcher sentence = SENTENCE.matcher(text.replaceAll("\\s+", " "));
    while (sentence.find()) {
      Set<Role> named = roles(sentence.group(2), left);
      if (!left.containsAll(named)) {
        throw new IllegalArgumentException(kind + " names a role twice: " + sentence.group());
      }
      left.removeAll(named);
      switch (sentence.group(1)) {
        case "May" -> may.addAll(named);
        case "Refused" -> refused.addAll(named);
        default -> {} // hidden from whoever is in neither
      }
    }
    if (!left.isEmpty()) {
      throw new IllegalArgumentException(kind + " says nothing of " + left);
    }
    return new Rule(kind, may, refused, text.contains("Signed in or not"), null);
  }

  private static Set<Role> roles(String words, Set<Role> left) {
    if (words.equals(EVERYBODY) || words.equals(THE_OTHERS)) {
      return EnumSet.copyOf(left);
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream(words.split(", ")).forEach(word -> roles.add(Kebab.read(Role.class, word)));
    return roles;
  }

  Rule needing(@Nullable Scope needed) {
    return new Rule(kind, may, refused, open, needed);
  }

  Verdict of(Role role) {
    if (may.contains(role)) {
      return Verdict.DONE;
    }
    return refused.contains(role) ? Verdict.REFUSED : Verdict.HIDDEN;
  }

  /** Somebody who is not signed in: what nobody may see is not told from what is not there. */
  Verdict ofNobody() {
    if (!open) {
      return Verdict.SIGN_IN;
    }
    return may.isEmpty() ? Verdict.HIDDEN : Verdict.DONE;
  }
}
