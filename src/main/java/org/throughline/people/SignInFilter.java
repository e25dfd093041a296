package org.throughline.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.throughline.web.SignedIn;
import org.throughline.web.Viewer;

/** Finds out who is asking: from the session's cookie, or for the API from the bearer token. */
public final class SignInFilter extends OncePerRequestFilter {
  private static final String BEARER = "Bearer ";

  private final Sessions sessions;
  private final Tokens tokens;

  SignInFilter(Sessions sessions, Tokens tokens) {
    this.sessions = sessions;
    this.tokens = tokens;
  }

  /** What is for everybody alike is served without asking who it is, and so without a database. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String address = request.getRequestURI();
    return address.startsWith("/assets/") || address.equals("/health");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    viewer(request).ifPresent(SignInFilter::remember);
    try {
      chain.doFilter(request, response);
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  private Optional<Viewer> viewer(HttpServletRequest request) {
    if (request.getRequestURI().startsWith("/api/")) {
      String header = request.getHeader("Authorization");
      return header != null && header.startsWith(BEARER)
          ? tokens.viewer(header.substring(BEARER.length()).strip())
          : Optional.empty();
    }
    String cookie = SessionCookie.read(request, SessionCookie.SESSION);
    return cookie == null ? Optional.empty() : sessions.viewer(cookie);
  }

  private static void remember(Viewer viewer) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new SignedIn(viewer));
    SecurityContextHolder.setContext(context);
  }
}
