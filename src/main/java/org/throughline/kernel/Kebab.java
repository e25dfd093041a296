package org.throughline.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

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
    String choices =
        Arrays.stream(type.getEnumConstants()).map(Kebab::of).collect(Collectors.joining(", "));
    throw Refused.unusable("“" + code + "” is not one of the choices here: " + choices + ".");
  }
}
