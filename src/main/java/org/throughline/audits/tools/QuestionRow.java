package org.throughline.audits.tools;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question with the section it stands in. */
record QuestionRow(
    UUID sectionId,
    int sectionPosition,
    String title,
    String intro,
    UUID id,
    int position,
    QuestionKind kind,
    String code,
    String text,
    String hint,
    @Nullable String descriptors,
    @Nullable Integer capsFrom,
    @Nullable Integer capTo,
    boolean required) {}
