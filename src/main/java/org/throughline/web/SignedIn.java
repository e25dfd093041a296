package org.throughline.web;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A viewer as Spring Security carries one through a request. */
public final class SignedIn extends AbstractAuthenticationToken {
  private final transient Viewer viewer;

  public SignedIn(Viewer viewer) {
    super(List.of());
    this.viewer = viewer;
    setAuthenticated(true);
  }

  public Viewer viewer() {
    return viewer;
  }

  @Override
  public Object getPrincipal() {
    return viewer;
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public String getName() {
    return viewer.account().value().toString();
  }
}
