package org.throughline.clocks.rules;

import java.util.Map;
import java.util.regex.Pattern;
import org.throughline.kernel.Refused;

/** What an administrator typed of a rule that is to be the council's own. */
record NewRuleForm(Map<String, String> typed) {
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,58}[a-z0-9]");
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST = 200;

  static final NewRuleForm EMPTY = new NewRuleForm(Map.of("direction", "forward"));

  NewRuleForm {
    typed = Map.copyOf(typed);
  }

  String said(String field) {
    return typed.getOrDefault(field, "").strip();
  }

  TermsForm terms() {
    return new TermsForm(typed);
  }

  String code() {
    String code = said("code");
    if (!CODE.matcher(code).matches()) {
      throw Refused.unusable(
              "A code has 3 to 60 small letters, digits and hyphens, like case-summary.")
          .about("code");
    }
    return code;
  }

  Rules.Named named() {
    return new Rules.Named(
        code(),
        words("name", "Give it a name of at most 120 characters.", LONGEST_NAME),
        words("starts", "Say what it runs from, in at most 200 characters.", LONGEST),
        words("stops", "Say what ends it, in at most 200 characters.", LONGEST),
        Basis.LOCAL);
  }

  private String words(String field, String otherwise, int longest) {
    String words = said(field);
    if (words.isEmpty() || words.length() > longest) {
      throw Refused.unusable(otherwise).about(field);
    }
    return words;
  }
}
