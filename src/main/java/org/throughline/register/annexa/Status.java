package org.throughline.register.annexa;

import java.util.Locale;
import org.springframework.modulith.NamedInterface;

/**
 * How a child is involved, the highest first: where several involvements are open at once, the
 * first of them in this order is the child's status, as the sector ranks them (care before a plan,
 * a plan before need, need before an assessment).
 */
@NamedInterface({"annexa", "status"})
public enum Status {
  LOOKED_AFTER("In care"),
  CHILD_PROTECTION_PLAN("Child protection plan"),
  CHILD_IN_NEED("Child in need"),
  ASSESSMENT("Being assessed"),
  CARE_LEAVER("Care leaver"),
  EARLY_HELP("Early help");

  private final String label;

  Status(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** The name used in addresses and answers: {@code child-in-need}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
