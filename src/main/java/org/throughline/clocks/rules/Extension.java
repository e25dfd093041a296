package org.throughline.clocks.rules;

import java.util.Locale;
import org.throughline.kernel.Refused;
import org.throughline.web.Role;

/**
 * How much later a thing may become due, in its rule's own unit: in all, or each time; and who may
 * say so.
 */
public record Extension(int by, boolean each, Role role) {
  private static final int MOST = 1000;

  public Extension {
    if (by < 1 || by > MOST) {
      throw Refused.unusable("An extension is 1 to 1,000.").about("extendBy");
    }
  }

  String inWords(Unit unit) {
    return "May become later by %s %s, agreed by a %s"
        .formatted(unit.of(by), each ? "at a time" : "in all", role.label().toLowerCase(Locale.UK));
  }
}
