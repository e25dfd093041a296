package org.throughline.access;

import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;

/** What somebody can tell from an answer, less what differs between any two answers. */
record Likeness(int status, String location, String text) {
  static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern NONCE = Pattern.compile("nonce=\"[^\"]*\"");
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"[^\"]*\"");
  private static final Pattern KEY = Pattern.compile("name=\"formKey\" value=\"[^\"]*\"");

  /** What was asked with may be said again, whichever it was; a reference ends with its colon. */
  static Likeness of(MockHttpServletResponse response, String typed) {
    String asked = typed.replaceFirst(":.*", "");
    String text = Somebody.body(response);
    text = NONCE.matcher(text).replaceAll("nonce");
    text = TOKEN.matcher(text).replaceAll("token");
    text = KEY.matcher(text).replaceAll("key");
    String location = response.getHeader("Location");
    String to = location == null ? "" : location;
    return new Likeness(response.getStatus(), to.replace(asked, "ID"), text.replace(asked, "ID"));
  }

  static Likeness of(MockHttpServletResponse response) {
    return of(response, "nothing was asked with");
  }
}
