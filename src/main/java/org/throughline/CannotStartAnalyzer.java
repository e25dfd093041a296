package org.throughline;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.throughline.postgres.CannotStart;

/** A database that cannot start says why in a sentence, without a stack trace. */
final class CannotStartAnalyzer extends AbstractFailureAnalyzer<CannotStart> {
  @Override
  protected @Nullable FailureAnalysis analyze(Throwable root, CannotStart cause) {
    String sentence = String.valueOf(cause.getMessage());
    return new FailureAnalysis(sentence, "Nothing was changed. Mend this, and start again.", cause);
  }
}
