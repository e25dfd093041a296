package org.throughline.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.kernel.Kebab;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Refused;
import org.throughline.people.AuthorityRow;
import org.throughline.people.PersonRow;
import org.throughline.people.Tokens;
import org.throughline.web.Role;
import org.throughline.web.Scope;

/**
 * Hands a token to whoever sits at the machine of a demo. For anybody else, and outside the demo,
 * this address does not exist.
 */
@RestController
final class DemoTokenController {
  private static final Duration LIFE = Duration.ofDays(30);
  private static final Set<String> HERE = Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1");

  private final DemoPeople people;
  private final Tokens tokens;

  DemoTokenController(DemoPeople people, Tokens tokens) {
    this.people = people;
    this.tokens = tokens;
  }

  /** Whose role, of which council; the demo's first where none is named. */
  record Asked(@Nullable String role, @Nullable String authority) {}

  record Given(String token) {}

  @PostMapping("/demo/tokens")
  Given token(@RequestBody Asked asked, HttpServletRequest request) {
    if (!fromHere(request)) {
      throw new NotFound("tokens");
    }
    if (asked.role() == null) {
      throw Refused.unusable("Name the role, for instance performance-analyst.");
    }
    Role role = Kebab.read(Role.class, asked.role());
    AuthorityRow council = council(asked.authority());
    PersonRow somebody =
        people
            .somebody(council, role)
            .orElseThrow(() -> Refused.unusable("Nobody there has the role " + asked.role() + "."));
    return new Given(
        tokens.make(
            council.authorityId(),
            somebody.accountId(),
            "From the demo, for " + role.code(),
            Set.of(Scope.values()),
            role,
            LIFE));
  }

  private AuthorityRow council(@Nullable String code) {
    return people.councils().stream()
        .filter(council -> code == null || council.code().equals(code))
        .findFirst()
        .orElseThrow(() -> Refused.unusable("There is no council “" + code + "” in this demo."));
  }

  /** From this machine itself, and not through a proxy that stands on it. */
  private static boolean fromHere(HttpServletRequest request) {
    return HERE.contains(request.getRemoteAddr())
        && request.getHeader("X-Forwarded-For") == null
        && request.getHeader("Forwarded") == null;
  }
}
