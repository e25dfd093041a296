package org.throughline.demo.world;

/**
 * How much of a world to make: how many authorities, and for each but the small second one how many
 * children its register holds, how many teams and workers it has, how many months of audits lie
 * behind it, how many audits a month, and how many auditors do them.
 */
public record Scale(
    int authorities,
    int children,
    int teams,
    int workers,
    int months,
    int monthlyAudits,
    int auditors) {
  public Scale {
    if (authorities < 1 || children < 1 || teams < 1 || months < 1 || monthlyAudits < 1) {
      throw new IllegalArgumentException("A world has at least one of everything");
    }
    if (workers < teams || auditors < 2) {
      throw new IllegalArgumentException("A team has a worker, and a council two auditors");
    }
  }

  /** What {@code bin/run} opens on. */
  public static Scale demo() {
    return new Scale(2, 4_000, 24, 300, 36, 50, 12);
  }
}
