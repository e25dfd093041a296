package org.throughline.postgres;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The database cannot be used; the message is a sentence for whoever runs the product. */
public final class CannotStart extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  CannotStart(String sentence) {
    this(sentence, null);
  }

  public CannotStart(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
