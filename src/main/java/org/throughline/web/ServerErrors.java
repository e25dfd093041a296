package org.throughline.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What the server itself gave up on, such as a form that broke off on its way: answered as any
 * other failure. Only the server leads here.
 */
@Controller
final class ServerErrors implements ErrorController {
  private final Failures failures;

  ServerErrors(Failures failures) {
    this.failures = failures;
  }

  @RequestMapping("/error")
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    Failure failure =
        switch (thrown) {
          // At this point only the connection itself can have broken off.
          case IOException _ -> Failure.IN_PART;
          case Throwable other -> Failure.of(other);
          case null, default -> Failure.of(status instanceof Integer code ? code : 404);
        };
    failures.tell(failure, request, response);
  }
}
