package org.throughline.demo;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.throughline.people.AuthorityRow;
import org.throughline.web.Role;

/** Prints, once the product serves and has said where, who may be tried. */
@Component
final class DemoDoor {
  private static final List<Role> TRIED =
      List.of(Role.HEAD_OF_QUALITY, Role.AUDITOR, Role.HEAD_OF_SERVICE, Role.PERFORMANCE_ANALYST);

  private final DemoPeople people;

  DemoDoor(DemoPeople people) {
    this.people = people;
  }

  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void ready(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext web
        && web.getWebServer() != null) {
      System.out.print(words("http://127.0.0.1:" + web.getWebServer().getPort()));
      System.out.flush();
    }
  }

  String words(String address) {
    StringBuilder words = new StringBuilder();
    words.append("Choose who to be:  %s/demo\n".formatted(address));
    Optional<AuthorityRow> council = people.councils().stream().findFirst();
    for (Role role : TRIED) {
      council
          .flatMap(one -> people.somebody(one, role))
          .ifPresent(one -> words.append("  %-22s %s\n".formatted(role.label(), one.email())));
    }
    words.append("All of them have the password:  %s\n\n".formatted(DemoCouncil.PASSWORD));
    return words.toString();
  }
}
