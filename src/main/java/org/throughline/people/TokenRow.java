package org.throughline.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.web.Role;

/** Whose token it is and what it may be used for; scopes are joined by commas. */
record TokenRow(UUID authorityId, UUID accountId, @Nullable Role role, String scopes) {}
