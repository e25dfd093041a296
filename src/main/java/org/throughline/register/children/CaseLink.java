package org.throughline.register.children;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.throughline.kernel.Refused;

/** The address of a child in the council's case system, by the council's own pattern. */
final class CaseLink {
  static final String PLACE = "{reference}";
  private static final int LONGEST = 500;

  private CaseLink() {}

  /** The pattern as it may be kept; refused unless it is https and has {reference} in it. */
  static String checked(String typed) {
    String pattern = typed.strip();
    if (!pattern.startsWith("https://") || pattern.length() > LONGEST) {
      throw Refused.unusable("The address begins with https:// and has at most 500 characters.");
    }
    int host = pattern.indexOf('/', "https://".length());
    if (host < 0 || pattern.indexOf(PLACE) < host) {
      throw Refused.unusable("The address has {reference} in it, after the name of the server.");
    }
    requireAddress(of(pattern, "AM-10482"));
    return pattern;
  }

  /** The reference stands in it as one piece, whatever characters it has. */
  static String of(String pattern, String reference) {
    String encoded = URLEncoder.encode(reference, StandardCharsets.UTF_8).replace("+", "%20");
    return pattern.replace(PLACE, encoded);
  }

  private static void requireAddress(String address) {
    try {
      if (new URI(address).getHost() == null) {
        throw Refused.unusable("The address has no server in it.");
      }
    } catch (URISyntaxException _) {
      throw Refused.unusable("That is not an address a browser can open.");
    }
  }
}
