package org.throughline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Refused;

/**
 * Hands the {@link Viewer}, the posted {@link FormKey} and the {@link FileKind} that an address
 * ends with to controllers that ask for them.
 */
final class Arguments implements HandlerMethodArgumentResolver {
  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    Class<?> type = parameter.getParameterType();
    return type == Viewer.class || type == FormKey.class || type == FileKind.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest request = Requests.of(web);
    if (parameter.getParameterType() == Viewer.class) {
      return Requests.viewer(request).orElseThrow(() -> new NotFound("viewer"));
    }
    return parameter.getParameterType() == FileKind.class
        ? FileKind.asked(request.getRequestURI())
        : formKey(request);
  }

  /**
   * The key of the rendered form together with what was posted: the same words sent twice are one
   * change, and other words sent from the same page (gone back to, say) are another.
   */
  private static FormKey formKey(HttpServletRequest request) {
    String given = request.getParameter("formKey");
    try {
      UUID key = UUID.fromString(given == null ? "" : given);
      return FormKey.of(key, request.getRequestURI(), request.getParameterMap());
    } catch (IllegalArgumentException _) {
      throw Refused.unusable("The form came without its key. Open the page and send it anew.");
    }
  }
}
