package org.throughline.access;

import org.springframework.mock.web.MockHttpServletResponse;

/** What became of a request. */
enum Verdict {
  DONE,
  /** Sent to the sign-in, or told to sign in. */
  SIGN_IN,
  REFUSED,
  HIDDEN,
  /** None of the four: a status of its own. */
  OTHERWISE;

  static Verdict of(MockHttpServletResponse response) {
    String location = response.getHeader("Location");
    if (location != null && location.startsWith("/sign-in?then=")) {
      return SIGN_IN;
    }
    return switch (response.getStatus()) {
      case 200, 201, 202, 303 -> DONE;
      case 401 -> SIGN_IN;
      case 403 -> REFUSED;
      case 404 -> HIDDEN;
      default -> OTHERWISE;
    };
  }
}
