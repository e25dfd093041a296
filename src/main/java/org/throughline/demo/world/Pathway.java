package org.throughline.demo.world;

/**
 * The ways children come to be known. Their shares are of the children open on one day; how many
 * arrive follows from how long each way lasts.
 *
 * @see Lives
 */
enum Pathway {
  /** Assessed, and nothing more was needed. */
  ASSESSED(0.070, 45, 80),
  /** Assessed, then helped as a child in need. */
  IN_NEED(0.175, 300, 1_000),
  /** A disabled child, helped for years. */
  DISABLED(0.043, 1_100, 2_800),
  /** Enquiries, a conference, a child protection plan, and need after it. */
  PROTECTED(0.098, 440, 1_400),
  /** Came into care. */
  IN_CARE(0.096, 1_250, 6_500),
  /** Left care at eighteen. */
  LEFT_CARE(0.052, 1_500, 2_556),
  /** Helped early. */
  EARLY_HELP(0.062, 150, 420);

  private final double share;
  private final int meanDays;
  private final int mostDays;

  Pathway(double share, int meanDays, int mostDays) {
    this.share = share;
    this.meanDays = meanDays;
    this.mostDays = mostDays;
  }

  /** How many days back from the first month to look for those who were open in it. */
  int mostDays() {
    return mostDays;
  }

  /** How many arrive in so many days for a register of so many children. */
  int arrivals(int children, long days) {
    return (int) Math.round(children * share / meanDays * days);
  }
}
