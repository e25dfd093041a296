package org.throughline.audits.draws;

import org.jspecify.annotations.Nullable;
import org.throughline.kernel.AccountId;

/**
 * Somebody who holds the role of auditor: how many a month they can take, and how many they have.
 */
public record AuditorRow(
    AccountId accountId, String name, @Nullable String workerName, int capacity, int load) {}
