package org.throughline.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.NotFound;
import org.throughline.people.SignedInBrowser;
import org.throughline.web.Redirect;

/** Choosing who to be. Outside the demo these addresses do not exist. */
@Controller
final class DemoController {
  private final DemoPeople people;
  private final SignedInBrowser browsers;

  DemoController(DemoPeople people, SignedInBrowser browsers) {
    this.people = people;
    this.browsers = browsers;
  }

  @GetMapping("/demo")
  DemoPage page() {
    return new DemoPage(people.shown(), DemoCouncil.PASSWORD);
  }

  @PostMapping("/demo/sign-in")
  Redirect signIn(
      @RequestParam UUID authority,
      @RequestParam UUID account,
      HttpServletRequest request,
      HttpServletResponse response) {
    AuthorityId council = new AuthorityId(authority);
    if (!people.isSomebody(council, account)) {
      throw new NotFound("person of the demo");
    }
    browsers.open(council, new AccountId(account), request, response);
    return Redirect.to("/");
  }
}
