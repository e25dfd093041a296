package org.throughline.web;

import java.util.List;

/**
 * Where a page belongs: the words of the top line, in order, and whom each is for; then what stands
 * beside them.
 */
public enum Place {
  TODAY("Today", "/", Role.values()),
  AUDITS("Audits", "/audits", Role.values()),
  ACTIONS("Actions", "/actions", Role.values()),
  CHILDREN("Children", "/children", Role.values()),
  INSIGHT("Insight", "/insight", Role.values()),
  ADMINISTRATION("Administration", "/administration", Role.ADMINISTRATOR),
  /** A person’s own page, which their name in the top line leads to. */
  OWN("Your own page", "/me"),
  /** Under no word: the sign-in, what is said of the product, and what went wrong. */
  NOWHERE("", "");

  private final String label;
  private final String href;

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
  private final List<Role> roles;

  Place(String label, String href, Role... roles) {
    this.label = label;
    this.href = href;
    this.roles = List.of(roles);
  }

  public String label() {
    return label;
  }

  public String href() {
    return href;
  }

  boolean isFor(Viewer viewer) {
    return viewer.is(roles.toArray(Role[]::new));
  }
}
