package org.throughline.web;

/** How Throughline can be used by everybody, and how far that is proved. */
record AccessibilityPage() implements Page {
  @Override
  public String title() {
    return "Accessibility";
  }

  @Override
  public Place place() {
    return Place.NOWHERE;
  }
}
