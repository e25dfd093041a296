package org.throughline.actions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How many working days a risk status holds, from a day on. */
record RiskPolicyRow(LocalDate effectiveFrom, int days, @Nullable String setBy, Instant setAt) {}
