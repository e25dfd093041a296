package org.throughline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one handler of all that fails. A person gets a page that says what is so, what it means and
 * what to do; a machine gets problem+json (RFC 9457). A bug is logged once.
 */
@ControllerAdvice
public final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private static final String AGAIN_AFTER_SECONDS = "5";

  private final Replies replies;
  private final JsonMapper json;

  Failures(Replies replies, JsonMapper json) {
    this.replies = replies;
    this.json = json;
  }

  /**
   * Answers any failure; also called by the outermost filter for what fails before a controller.
   */
  @ExceptionHandler(Throwable.class)
  public void answer(Throwable thrown, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Failure failure = Failure.of(thrown);
    if (failure.isBug() || response.isCommitted()) {
      LOG.error("Failed: {} {}", request.getMethod(), request.getRequestURI(), thrown);
    }
    if (!response.isCommitted()) {
      response.resetBuffer();
      tell(failure, request, response);
    }
  }

  void tell(Failure failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (failure.equals(Failure.AWAY)) {
      response.setHeader("Retry-After", AGAIN_AFTER_SECONDS);
    }
    if (Requests.isApi(request) && failure.equals(Failure.SIGNED_OUT)) {
      response.setHeader("WWW-Authenticate", "Bearer");
      problem(Failure.NO_TOKEN, response);
    } else if (Requests.isApi(request) || wantsJson(request)) {
      problem(failure, response);
    } else {
      FailurePage page = FailurePage.of(failure, request);
      if (page.triesAgain()) {
        response.setHeader("Refresh", AGAIN_AFTER_SECONDS); // with or without script
      }
      replies.write(page, request, response);
    }
  }

  private static boolean wantsJson(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return accept != null && accept.startsWith("application/json");
  }

  private void problem(Failure failure, HttpServletResponse response) throws IOException {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", failure.heading());
    problem.put("status", failure.status());
    problem.put("detail", failure.sentence());
    response.setStatus(failure.status());
    response.setContentType("application/problem+json");
    json.writeValue(response.getOutputStream(), problem);
  }
}
