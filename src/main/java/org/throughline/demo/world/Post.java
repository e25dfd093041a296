package org.throughline.demo.world;

import org.jspecify.annotations.Nullable;
import org.throughline.web.Role;

/**
 * Somebody with an account: a role, at a team, at a service, or (with neither) at the whole
 * council; who audits too has {@code audits} set.
 *
 * @param worker whether children are allocated to them by name
 */
public record Post(
    String name,
    String mail,
    Role role,
    @Nullable Work service,
    @Nullable TeamPlan team,
    boolean audits,
    boolean worker) {}
