package org.throughline.web;

import java.util.List;

/** The words of the top line, in order, and whom each is for. */
public enum Place {
  TODAY("Today", "/", Role.values()),
  AUDITS("Audits", "/audits", Role.values()),
  CHILDREN("Children", "/children", Role.values()),
  INSIGHT("Insight", "/insight", Role.values()),
  ADMINISTRATION("Administration", "/administration", Role.ADMINISTRATOR);

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
