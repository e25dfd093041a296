package org.throughline.web;

/** What is kept, about whom, why, and who may see it. */
record PrivacyPage() implements Page {
  @Override
  public String title() {
    return "Privacy";
  }

  @Override
  public Place place() {
    return Place.NOWHERE;
  }
}
