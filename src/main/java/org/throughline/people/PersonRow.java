package org.throughline.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.AccountId;
import org.throughline.web.Role;

/** A person with one of the roles they hold now and where; one without a role has one row. */
public record PersonRow(
    AccountId accountId,
    String email,
    String name,
    @Nullable String workerName,
    @Nullable Role role,
    @Nullable UUID nodeId,
    @Nullable String nodeName) {}
