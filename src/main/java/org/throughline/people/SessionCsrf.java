package org.throughline.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The form token follows from the session's secret (or, before signing in, a visit's), so nothing
 * is stored and a token of one session is of no use in another.
 */
final class SessionCsrf implements CsrfTokenRepository {
  private static final String HEADER = "X-CSRF-TOKEN";
  private static final String FIELD = "_csrf";

  private final Secrets secrets;

  SessionCsrf(Secrets secrets) {
    this.secrets = secrets;
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return token(secrets.next());
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    if (token instanceof VisitToken visit) {
      SessionCookie.write(
          request, response, SessionCookie.VISIT, visit.secret(), Duration.ofHours(12));
    }
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    String session = SessionCookie.read(request, SessionCookie.SESSION);
    String secret = session == null ? SessionCookie.read(request, SessionCookie.VISIT) : session;
    return secret == null ? null : token(secret);
  }

  private static CsrfToken token(String secret) {
    byte[] hash = Secrets.hash("form token of " + secret);
    String value = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    return new VisitToken(new DefaultCsrfToken(HEADER, FIELD, value), secret);
  }

  /** A token that remembers what it was made from until the visit's cookie is written. */
  private record VisitToken(CsrfToken token, String secret) implements CsrfToken {
    @Override
    public String getHeaderName() {
      return token.getHeaderName();
    }

    @Override
    public String getParameterName() {
      return token.getParameterName();
    }

    @Override
    public String getToken() {
      return token.getToken();
    }
  }
}
