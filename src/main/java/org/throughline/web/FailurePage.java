package org.throughline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is so, what it means, what to do. When a form was sent while the database was away or after
 * the session had ended, its words travel in the page itself and are sent again by one press:
 * nothing typed is lost.
 */
record FailurePage(Failure failure, boolean posted, String address, List<Kept> kept)
    implements Page {
  private static final Set<String> NEVER_KEPT = Set.of("password", "_csrf");

  /** One field of the form that could not be saved. */
  record Kept(String name, String value) {}

  FailurePage {
    kept = List.copyOf(kept);
  }

  static FailurePage of(Failure failure, HttpServletRequest request) {
    boolean posted = request.getMethod().equals("POST");
    boolean sendAgain = posted && failure.mayBeSentAgain();
    List<Kept> kept = sendAgain ? kept(request.getParameterMap()) : List.of();
    return new FailurePage(failure, posted, request.getRequestURI(), kept);
  }

  private static List<Kept> kept(Map<String, String[]> parameters) {
    List<Kept> kept = new ArrayList<>();
    parameters.forEach((name, values) -> {
      for (String value : values) {
        if (!NEVER_KEPT.contains(name)) {
          kept.add(new Kept(name, value));
        }
      }
    });
    return kept;
  }

  @Override
  public String title() {
    return failure.heading();
  }

  @Override
  public Place place() {
    return Place.NOWHERE;
  }

  @Override
  public int status() {
    return failure.status();
  }

  boolean canSendAgain() {
    return !kept.isEmpty();
  }

  /** A page that was only being read asks again by itself. */
  boolean triesAgain() {
    return failure.status() == Failure.AWAY.status() && !posted;
  }
}
