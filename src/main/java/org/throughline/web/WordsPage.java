package org.throughline.web;

/** The words of the product, as the field uses them. */
record WordsPage() implements Page {
  @Override
  public String title() {
    return "Words we use";
  }

  @Override
  public Place place() {
    return Place.NOWHERE;
  }
}
