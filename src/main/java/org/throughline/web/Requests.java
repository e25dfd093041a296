package org.throughline.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import org.springframework.web.context.request.NativeWebRequest;

/** What a request carries for the frame: who is looking, and the nonce of its scripts. */
public final class Requests {
  private static final String NONCE = "throughline.nonce";

  private Requests() {}

  static HttpServletRequest of(NativeWebRequest web) {
    HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
    if (request == null) {
      throw new IllegalStateException("Not a servlet request");
    }
    return request;
  }

  /** The signed-in person, if there is one. */
  public static Optional<Viewer> viewer(HttpServletRequest request) {
    Principal principal = request.getUserPrincipal();
    return principal instanceof SignedIn signedIn
        ? Optional.of(signedIn.viewer())
        : Optional.empty();
  }

  static void nonce(HttpServletRequest request, String nonce) {
    request.setAttribute(NONCE, nonce);
  }

  static String nonce(HttpServletRequest request) {
    Object nonce = request.getAttribute(NONCE);
    return nonce == null ? "" : nonce.toString();
  }

  static boolean isApi(HttpServletRequest request) {
    Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String address = asked instanceof String before ? before : request.getRequestURI();
    return address.startsWith("/api/");
  }
}
