package org.throughline.demo.world;

/** What a team does. */
public enum Work {
  FIRST_RESPONSE("First Response"),
  SAFEGUARDING("Safeguarding"),
  CHILDREN_IN_CARE("Children in Care"),
  LEAVING_CARE("Leaving Care"),
  DISABLED_CHILDREN("Disabled Children"),
  EARLY_HELP("Early Help"),
  PERMANENCE("Permanence");

  private final String service;

  Work(String service) {
    this.service = service;
  }

  /** The service such teams stand in. */
  public String service() {
    return service;
  }
}
