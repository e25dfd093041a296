package org.throughline.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.web.Role;

/** A person with one of the roles held now; a person without a role has one row without it. */
record GrantedRow(
    UUID accountId,
    String name,
    String authorityCode,
    String authorityName,
    @Nullable Role role,
    @Nullable UUID nodeId) {}
