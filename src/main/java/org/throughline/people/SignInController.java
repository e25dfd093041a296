package org.throughline.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.Refused;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.govuk.Choice;
import org.throughline.web.govuk.FieldError;

/** Signing in and out. */
@Controller
final class SignInController {
  private static final FieldError WRONG =
      new FieldError("email", "E-mail and password do not fit together. Check both.");

  private static final FieldError WHICH =
      new FieldError(
          "council",
          "You have an account at each of these councils. Choose one and sign in again.");

  private final SignIns signIns;
  private final Organisation organisation;
  private final Sessions sessions;
  private final SignedInBrowser browsers;
  private final boolean demo;

  SignInController(
      SignIns signIns,
      Organisation organisation,
      Sessions sessions,
      SignedInBrowser browsers,
      @Value("${throughline.demo}") boolean demo) {
    this.signIns = signIns;
    this.organisation = organisation;
    this.sessions = sessions;
    this.browsers = browsers;
    this.demo = demo;
  }

  @GetMapping("/sign-in")
  SignInPage form(@RequestParam(defaultValue = "/") String then) {
    return new SignInPage("", within(then), demo, List.of(), List.of());
  }

  @PostMapping("/sign-in")
  Reply signIn(
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String council,
      @RequestParam(defaultValue = "/") String then,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      List<SignIns.Proven> proven = signIns.prove(email, password);
      Optional<SignIns.Proven> chosen = chosen(proven, council);
      if (chosen.isEmpty()) {
        List<FieldError> errors = List.of(proven.isEmpty() ? WRONG : WHICH);
        return new SignInPage(email, within(then), demo, councils(proven), errors);
      }
      browsers.open(chosen.get().authority(), chosen.get().account(), request, response);
      return Redirect.to(within(then));
    } catch (Refused refused) {
      FieldError wait = new FieldError("password", refused.sentence());
      return new SignInPage(email, within(then), demo, List.of(), List.of(wait));
    }
  }

  private static Optional<SignIns.Proven> chosen(List<SignIns.Proven> proven, String council) {
    return proven.stream()
        .filter(one -> proven.size() == 1 || one.authority().value().toString().equals(council))
        .findFirst();
  }

  /** Told only to somebody who has proven to be known at each. */
  private List<Choice> councils(List<SignIns.Proven> proven) {
    List<AuthorityId> known = proven.stream().map(SignIns.Proven::authority).toList();
    return organisation.authorities().stream()
        .filter(council -> known.contains(council.authorityId()))
        .map(council -> new Choice(council.authorityId().value().toString(), council.name()))
        .toList();
  }

  @PostMapping("/sign-out")
  Redirect signOut(HttpServletRequest request, HttpServletResponse response) {
    String token = SessionCookie.read(request, SessionCookie.SESSION);
    if (token != null) {
      sessions.close(token);
    }
    SessionCookie.write(request, response, SessionCookie.SESSION, "", Duration.ZERO);
    return Redirect.to("/sign-in").saying("You are signed out.");
  }

  /** Only ever back into the product, never to another address. */
  private static String within(String then) {
    boolean inside = then.startsWith("/") && !then.startsWith("//") && !then.contains("\\");
    return inside ? then : "/";
  }
}
