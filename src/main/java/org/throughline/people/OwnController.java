package org.throughline.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.Refused;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;

/** What a person may do about their own account. */
@Controller
final class OwnController {
  private final Accounts accounts;
  private final Sessions sessions;
  private final Tokens tokens;
  private final Forms forms;
  private final SignIns signIns;

  OwnController(Accounts accounts, Sessions sessions, Tokens tokens, Forms forms, SignIns signIns) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.tokens = tokens;
    this.forms = forms;
    this.signIns = signIns;
  }

  @GetMapping("/me")
  OwnPage me(Viewer viewer) {
    return page(viewer, null, List.of());
  }

  @PostMapping("/me/password")
  Reply password(
      Viewer viewer,
      FormKey key,
      @RequestParam(defaultValue = "") String presentPassword,
      @RequestParam(defaultValue = "") String newPassword) {
    try {
      return forms.once(viewer, key, () -> change(viewer, presentPassword, newPassword));
    } catch (Refused refused) {
      return page(viewer, null, List.of(new FieldError("newPassword", refused.sentence())));
    }
  }

  private Redirect change(Viewer viewer, String current, String next) {
    if (!signIns.knows(viewer, current)) {
      throw Refused.unusable("The present password is not right.");
    }
    accounts.setPassword(viewer.authority(), viewer.account(), next);
    return Redirect.to("/me").saying("Your password is changed.");
  }

  /** A token is shown this once, so its page is answered at once and not after a redirect. */
  @PostMapping("/me/tokens")
  Reply token(
      Viewer viewer,
      FormKey key,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") Set<Scope> scopes,
      @RequestParam(defaultValue = "90") int days) {
    AtomicReference<String> made = new AtomicReference<>("");
    try {
      Redirect again = forms.once(viewer, key, () -> make(viewer, name, scopes, days, made));
      return made.get().isEmpty() ? again : page(viewer, made.get(), List.of());
    } catch (Refused refused) {
      return page(viewer, null, List.of(new FieldError("name", refused.sentence())));
    }
  }

  private Redirect make(
      Viewer viewer, String name, Set<Scope> scopes, int days, AtomicReference<String> made) {
    Duration life = Duration.ofDays(Math.clamp(days, 1, 366));
    made.set(tokens.make(viewer.authority(), viewer.account(), name.strip(), scopes, null, life));
    return Redirect.to("/me").saying("That token was made and shown already. Make another.");
  }

  @PostMapping("/me/tokens/{id}/end")
  Redirect endToken(Viewer viewer, FormKey key, @PathVariable UUID id) {
    return forms.once(
        viewer,
        key,
        () -> {
          tokens.end(viewer, id);
          return Redirect.to("/me").saying("That token no longer opens anything.");
        });
  }

  @PostMapping("/me/sign-out-everywhere")
  Redirect signOutEverywhere(
      Viewer viewer, FormKey key, HttpServletRequest request, HttpServletResponse response) {
    sessions.closeAll(viewer.authority(), viewer.account());
    SessionCookie.write(request, response, SessionCookie.SESSION, "", Duration.ZERO);
    return Redirect.to("/sign-in").saying("You are signed out everywhere.");
  }

  private OwnPage page(Viewer viewer, @Nullable String newToken, List<FieldError> errors) {
    List<PersonRow> roles =
        accounts.everybody(viewer.authority()).stream()
            .filter(person -> person.accountId().equals(viewer.account()))
            .filter(person -> person.role() != null)
            .toList();
    return new OwnPage(
        viewer, roles, sessions.openOf(viewer), tokens.of(viewer), newToken, forms.key(), errors);
  }
}
