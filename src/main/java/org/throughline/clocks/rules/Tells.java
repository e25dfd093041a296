package org.throughline.clocks.rules;

import org.jspecify.annotations.Nullable;
import org.throughline.web.Role;

/** Whom a step of a ladder tells. */
public enum Tells {
  OWNER("whoever owns it", null),
  TEAM_MANAGER("the team manager", Role.TEAM_MANAGER),
  HEAD_OF_SERVICE("the head of service", Role.HEAD_OF_SERVICE),
  HEAD_OF_QUALITY("the head of quality", Role.HEAD_OF_QUALITY),
  DIRECTOR("the director", Role.DIRECTOR);

  private final String label;
  private final @Nullable Role role;

  Tells(String label, @Nullable Role role) {
    this.label = label;
    this.role = role;
  }

  public String label() {
    return label;
  }

  /** The role that is told; null for the owner. */
  public @Nullable Role role() {
    return role;
  }
}
