package org.throughline.register.annexa;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.spreadsheets.reading.Clean;

/** Reads cells of codes, and remembers what it has read: a column holds few different values. */
final class CodeReader {

  private static final int REMEMBERED = 10_000;
  private static final int LONGEST = 500;

  private final CouncilCodes council;
  private final Map<CodeSet, CodeMatcher> matchers = new EnumMap<>(CodeSet.class);
  private final Map<Column, Map<String, Coded>> remembered = new EnumMap<>(Column.class);
  private boolean laterCodes;

  CodeReader(CouncilCodes council) {
    this.council = council;
  }

  /** Whether a code has been seen that only the version of January 2024 has. */
  boolean sawLaterCodes() {
    return laterCodes;
  }

  Coded read(Column column, CodeSet set, String typed) {
    if (typed.length() > LONGEST) {
      return new Coded(null, Clean.text(typed.substring(0, LONGEST)));
    }
    Map<String, Coded> known = remembered.computeIfAbsent(column, any -> new HashMap<>());
    Coded coded = known.get(typed);
    if (coded == null) {
      coded = new Coded(code(column, set, typed), Clean.text(typed));
      laterCodes |= Version.isLater(column, coded.code());
      if (known.size() < REMEMBERED) {
        known.put(typed, coded);
      }
    }
    return coded;
  }

  private @Nullable String code(Column column, CodeSet set, String typed) {
    return matchers
        .computeIfAbsent(set, CodeMatcher::new)
        .match(Clean.text(typed))
        .map(Code::code)
        .orElseGet(() -> ofCouncil(column, set, typed));
  }

  private @Nullable String ofCouncil(Column column, CodeSet set, String typed) {
    String code = council.codeFor(column, CouncilCodes.key(typed));
    return code == null || set.label(code) == null ? null : code;
  }
}
