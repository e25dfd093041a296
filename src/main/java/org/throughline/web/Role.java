package org.throughline.web;

import org.throughline.kernel.Kebab;

/** What a person is at a node of the organisation tree; it covers all that lies under the node. */
public enum Role {
  AUDITOR("Auditor"),
  PRACTITIONER("Practitioner"),
  TEAM_MANAGER("Team manager"),
  HEAD_OF_SERVICE("Head of service"),
  HEAD_OF_QUALITY("Head of quality"),
  DIRECTOR("Director of children’s services"),
  PRINCIPAL_SOCIAL_WORKER("Principal social worker"),
  REVIEWING_OFFICER("Independent reviewing officer"),
  PERFORMANCE_ANALYST("Performance analyst"),
  INTERNAL_AUDITOR("Internal auditor"),
  ADMINISTRATOR("Administrator"),
  READ_ONLY("Read only");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public String code() {
    return Kebab.of(this);
  }
}
