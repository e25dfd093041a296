package org.throughline.register.extracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one spelling means; without a code it is not a value. */
record CodeMappingRow(
    UUID id,
    String columnCode,
    String valueKey,
    String shown,
    @Nullable String code,
    @Nullable String mappedBy,
    Instant mappedAt) {}
