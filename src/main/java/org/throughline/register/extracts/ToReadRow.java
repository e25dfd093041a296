package org.throughline.register.extracts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.AccountId;

/** What the reader must know of an extract. */
record ToReadRow(
    ExtractId id, String fileName, LocalDate asAt, @Nullable AccountId receivedBy, int attempts) {}
