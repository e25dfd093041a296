package org.throughline.register.extracts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event that stands after several were told under its key. */
record SettledEventRow(UUID childId, String kind, LocalDate onDate, @Nullable String detail) {}
