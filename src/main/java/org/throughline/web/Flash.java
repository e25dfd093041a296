package org.throughline.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** One sentence carried over a redirect, in a cookie that is read once. */
final class Flash {
  private static final String COOKIE = "tl_flash";
  private static final int MINUTE = 60;
  private static final int LONGEST = 2000;

  private Flash() {}

  static void leave(String sentence, HttpServletResponse response) {
    byte[] text = sentence.getBytes(StandardCharsets.UTF_8);
    response.addCookie(
        cookie(Base64.getUrlEncoder().withoutPadding().encodeToString(text), MINUTE));
  }

  static @Nullable String take(HttpServletRequest request, HttpServletResponse response) {
    Cookie[] cookies = request.getCookies();
    for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
      if (cookie.getName().equals(COOKIE) && cookie.getValue().length() <= LONGEST) {
        response.addCookie(cookie("", 0));
        return read(cookie.getValue());
      }
    }
    return null;
  }

  private static @Nullable String read(String value) {
    try {
      return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return null; // a forged cookie says nothing
    }
  }

  private static Cookie cookie(String value, int seconds) {
    Cookie cookie = new Cookie(COOKIE, value);
    cookie.setHttpOnly(true);
    cookie.setPath("/");
    cookie.setMaxAge(seconds);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
