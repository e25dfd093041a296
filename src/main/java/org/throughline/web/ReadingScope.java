package org.throughline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import org.throughline.kernel.Refused;

/**
 * Every reading by the API asks whether the token may read, whatever the route; what changes
 * something asks for a scope of its own where it is done.
 */
final class ReadingScope implements HandlerInterceptor {
  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (reads && Requests.viewer(request).filter(viewer -> !viewer.may(Scope.READ)).isPresent()) {
      throw Refused.notAllowed("This token may not read. Make one with the scope “read”.");
    }
    return true;
  }
}
