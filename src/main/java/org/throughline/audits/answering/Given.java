package org.throughline.audits.answering;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A grade as it is given: of one question, or overall when there is none. */
record Given(@Nullable UUID question, String grade, @Nullable String suggested, String reason) {}
