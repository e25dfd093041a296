package org.throughline.audits.draws;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Kebab;
import org.throughline.kernel.Refused;
import org.throughline.web.govuk.Choice;
import org.throughline.web.govuk.FieldError;

/** What was typed to ask that a child give way; what was not sent is empty. */
public record AskForm(String reason, String explanation) {
  public static final AskForm EMPTY = new AskForm(null, null);

  public AskForm(@Nullable String reason, @Nullable String explanation) {
    this.reason = reason == null ? "" : reason;
    this.explanation = explanation == null ? "" : explanation;
  }

  public List<FieldError> errors() {
    List<FieldError> errors = new ArrayList<>();
    Typed.check(errors, "reason", this::why);
    Typed.check(errors, "explanation", () -> new Asked(ReplacementReason.OTHER, explanation));
    return errors;
  }

  public Asked asked() {
    return new Asked(why(), explanation);
  }

  private ReplacementReason why() {
    if (reason.isEmpty()) {
      throw Refused.unusable("Choose why the child should give way.");
    }
    return Kebab.read(ReplacementReason.class, reason);
  }

  public static List<Choice> reasons() {
    return Arrays.stream(ReplacementReason.values())
        .map(reason -> new Choice(Kebab.of(reason), reason.label()))
        .toList();
  }
}
