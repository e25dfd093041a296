package org.throughline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets a controller answer with a {@link Reply}. */
final class ReplyHandler implements HandlerMethodReturnValueHandler {
  private final Replies replies;

  ReplyHandler(Replies replies) {
    this.replies = replies;
  }

  @Override
  public boolean supportsReturnType(MethodParameter type) {
    return Reply.class.isAssignableFrom(type.getParameterType());
  }

  @Override
  public void handleReturnValue(
      @Nullable Object value,
      MethodParameter type,
      ModelAndViewContainer container,
      NativeWebRequest web)
      throws Exception {
    container.setRequestHandled(true);
    HttpServletRequest request = Requests.of(web);
    HttpServletResponse response = web.getNativeResponse(HttpServletResponse.class);
    if (value == null || response == null) {
      throw new IllegalStateException("A controller answered nothing: " + type.getMethod());
    }
    replies.write((Reply) value, request, response);
  }
}
