package org.throughline;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints where the product is, once it serves; bin/run waits for these words. */
@Component
final class Announcement {

  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void ready(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext web
        && web.getWebServer() != null) {
      System.out.printf("%nThroughline is at http://127.0.0.1:%d%n", web.getWebServer().getPort());
      System.out.flush();
    }
  }
}
