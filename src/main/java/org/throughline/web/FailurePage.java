package org.throughline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is so, what it means, what to do. When a form was sent while the database was away or after
 * the session had ended, its words travel in the page itself and are sent again by one press:
 * nothing typed is lost. Passwords and files never travel so.
 */
record FailurePage(
    Failure failure, boolean posted, boolean again, Lost lost, String address, List<Kept> kept)
    implements Page {
  private static final String FORM_TOKEN = "_csrf";
  private static final String PASSWORD = "password";

  /** One field of the form that could not be saved. */
  record Kept(String name, String value) {}

  /** What of a form cannot be kept in a page. */
  enum Lost {
    NOTHING,
    A_PASSWORD,
    A_FILE
  }

  FailurePage {
    kept = List.copyOf(kept);
  }

  static FailurePage of(Failure failure, HttpServletRequest request) {
    boolean posted = request.getMethod().equals("POST");
    boolean again = posted && failure.mayBeSentAgain() && isOurOwn(failure, request);
    Map<String, String[]> fields = again ? request.getParameterMap() : Map.of();
    Lost lost = again ? lost(request, fields) : Lost.NOTHING;
    List<Kept> kept = lost == Lost.A_PASSWORD ? List.of() : kept(fields);
    return new FailurePage(failure, posted, again, lost, request.getRequestURI(), kept);
  }

  /**
   * A form without its token may come from anywhere, and somebody else's words must not come back
   * as this person's own: only what a page of ours sent is offered again.
   */
  private static boolean isOurOwn(Failure failure, HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    String here = request.getHeader("Host");
    return !failure.equals(Failure.STALE)
        || (origin != null && here != null && here.equals(authority(origin)));
  }

  private static String authority(String origin) {
    try {
      String authority = URI.create(origin).getAuthority();
      return authority == null ? "" : authority;
    } catch (IllegalArgumentException _) {
      return "";
    }
  }

  private static Lost lost(HttpServletRequest request, Map<String, String[]> fields) {
    if (fields.keySet().stream().anyMatch(FailurePage::isPassword)) {
      return Lost.A_PASSWORD;
    }
    String type = request.getContentType();
    return type != null && type.startsWith("multipart/") ? Lost.A_FILE : Lost.NOTHING;
  }

  private static List<Kept> kept(Map<String, String[]> fields) {
    List<Kept> kept = new ArrayList<>();
    fields.forEach((name, values) -> {
      for (String value : values) {
        if (!name.equals(FORM_TOKEN)) {
          kept.add(new Kept(name, value));
        }
      }
    });
    return kept;
  }

  /** Each field of a password says so at the end of its name, which a test holds. */
  private static boolean isPassword(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(PASSWORD);
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
    return again && !lostPassword();
  }

  boolean lostPassword() {
    return lost == Lost.A_PASSWORD;
  }

  boolean lostFile() {
    return lost == Lost.A_FILE;
  }

  /** A page that was only being read asks again by itself. */
  boolean triesAgain() {
    return failure.equals(Failure.AWAY) && !posted;
  }
}
