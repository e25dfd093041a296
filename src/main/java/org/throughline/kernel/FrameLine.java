package org.throughline.kernel;

/**
 * One child in a frame. The stratum and the team may be empty (not known); the reference may not.
 *
 * <p>Is {@link Refused} where a field cannot stand in a frame's CSV: an empty reference, more than
 * 200 characters, or half a surrogate pair
 */
public record FrameLine(String reference, String stratum, String team) {
  static final int LONGEST = 200;

  public FrameLine {
    if (reference.isBlank()) {
      throw Refused.unusable("A child in the frame has no reference.");
    }
    check("reference", reference);
    check("stratum", stratum);
    check("team", team);
  }

  private static void check(String field, String value) {
    if (value.length() > LONGEST) {
      throw Refused.unusable(
          "A %s in the frame is longer than %d characters.".formatted(field, LONGEST));
    }
    if (broken(value)) {
      throw Refused.unusable("A %s in the frame holds a broken character.".formatted(field));
    }
  }

  private static boolean broken(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        if (!Character.isSupplementaryCodePoint(value.codePointAt(i))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}
