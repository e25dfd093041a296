package org.throughline.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;

/** Signs the browser of a request in: a new session, and its cookie on the answer. */
@Component
public final class SignedInBrowser {
  private final Sessions sessions;

  SignedInBrowser(Sessions sessions) {
    this.sessions = sessions;
  }

  /** The caller must know that this is that person. */
  public void open(
      AuthorityId authority,
      AccountId account,
      HttpServletRequest request,
      HttpServletResponse response) {
    String browser = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
    String token = sessions.open(authority, account, browser);
    SessionCookie.write(request, response, SessionCookie.SESSION, token, Sessions.LONGEST);
  }
}
