package org.throughline.people;

/**
 * One thing an administrator looks after: what it is (a link), what it is for, and how it stands
 * now, in a few words.
 */
public record AdministrationLine(Part part, String what, String href, String purpose, String now) {
  /** The parts of the page, in their order. */
  public enum Part {
    PEOPLE("People and the organisation"),
    CHILDREN("Children and extracts"),
    TIME("Time limits and working days");

    private final String label;

    Part(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
