package org.throughline.audits.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.web.Role;

/** A policy that was set: from which day it holds, and who rules where a grade is disputed. */
public record GradePolicyRow(
    UUID id, LocalDate effectiveFrom, Role ruledBy, @Nullable String setBy, Instant setAt) {}
