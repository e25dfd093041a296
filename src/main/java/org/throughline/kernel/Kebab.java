package org.throughline.kernel;

import java.util.Locale;

/** Enumerations are written {@code lower-kebab-case} in the database, in addresses and in JSON. */
public final class Kebab {
  private Kebab() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Throws {@link Refused} with the word when no constant is called that. */
  public static <E extends Enum<E>> E read(Class<E> type, String code) {
    for (E constant : type.getEnumConstants()) {
      if (of(constant).equals(code)) {
        return constant;
      }
    }
    throw Refused.unusable("“" + code + "” is not one of the choices here.");
  }
}
