package org.throughline.people;

/** The four floors of an authority's organisation. */
public enum NodeKind {
  AUTHORITY("Authority"),
  SERVICE("Service"),
  LOCALITY("Locality"),
  TEAM("Team");

  private final String label;

  NodeKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
