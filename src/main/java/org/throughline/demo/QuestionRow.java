package org.throughline.demo;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question of the council's tool. */
record QuestionRow(
    UUID id, String kind, String code, @Nullable Integer capsFrom, @Nullable Integer capTo) {}
