package org.throughline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.random.RandomGenerator;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything: gives each response its nonce and its security headers, and answers in
 * plain words what fails before a controller is reached.
 */
final class OutermostFilter extends OncePerRequestFilter {
  private static final int NONCE_BYTES = 16;
  private static final int NOT_FOUND = 404;

  private final RandomGenerator chance;
  private final Failures failures;

  OutermostFilter(RandomGenerator chance, Failures failures) {
    this.chance = chance;
    this.failures = failures;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    headers(request, response);
    try {
      chain.doFilter(request, response);
    } catch (ServletException e) {
      failures.answer(e.getRootCause() == null ? e : e.getRootCause(), request, response);
    } catch (RuntimeException e) {
      failures.answer(e, request, response);
    }
    if (response.getStatus() == NOT_FOUND && !response.isCommitted() && isEmpty(response)) {
      failures.tell(Failure.NOT_FOUND, request, response);
    }
  }

  private static boolean isEmpty(HttpServletResponse response) {
    return response.getContentType() == null;
  }

  private void headers(HttpServletRequest request, HttpServletResponse response) {
    byte[] bytes = new byte[NONCE_BYTES];
    chance.nextBytes(bytes);
    String nonce = Base64.getEncoder().withoutPadding().encodeToString(bytes);
    Requests.nonce(request, nonce);
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'nonce-"
            + nonce
            + "'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    response.setHeader("X-Frame-Options", "DENY");
  }
}
