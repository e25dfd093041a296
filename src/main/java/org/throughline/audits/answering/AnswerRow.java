package org.throughline.audits.answering;

import java.time.Instant;
import java.util.UUID;

/** What was said to one question so far. */
record AnswerRow(UUID questionId, String value, String evidence, Instant savedAt) {}
