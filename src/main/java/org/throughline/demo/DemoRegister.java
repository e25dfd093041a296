package org.throughline.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.demo.world.CouncilWorld;
import org.throughline.demo.world.Post;
import org.throughline.history.History;
import org.throughline.history.Subject;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.register.extracts.ToldExtracts;
import org.throughline.web.Role;

/** Fills a council's register as councils do: with an extract each month, merged as all are. */
@Component
final class DemoRegister {
  private static final LocalTime RECEIVED = LocalTime.of(8, 40);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final ToldExtracts extracts;
  private final History history;
  private final InAuthority inAuthority;

  DemoRegister(ToldExtracts extracts, History history, InAuthority inAuthority) {
    this.extracts = extracts;
    this.history = history;
    this.inAuthority = inAuthority;
  }

  /** Answers the extracts by the day of their figures. */
  Map<LocalDate, UUID> fill(CouncilWorld world, Peopled peopled) {
    Map<LocalDate, UUID> merged = new LinkedHashMap<>();
    for (LocalDate asAt : world.extracts()) {
      merged.put(asAt, merge(world, peopled, asAt));
    }
    return merged;
  }

  private UUID merge(CouncilWorld world, Peopled peopled, LocalDate asAt) {
    AuthorityId authority = peopled.authority();
    AccountId analyst = analyst(world, peopled);
    String name = "Annex A, generated for the demo, " + DAY.format(asAt);
    Instant at = asAt.atTime(RECEIVED).atZone(CouncilTime.LONDON).toInstant();
    ToldExtracts.Told told =
        extracts.merge(
            authority,
            new ToldExtracts.About(name, asAt, analyst, at),
            sink -> world.tell(asAt, sink));
    Subject subject = Subject.of("extract", told.id(), name);
    inAuthority.change(
        authority, () -> history.did(authority, analyst, subject, "imported", told.changes()));
    return told.id().value();
  }

  private static AccountId analyst(CouncilWorld world, Peopled peopled) {
    return world.posts().stream()
        .filter(post -> post.role() == Role.PERFORMANCE_ANALYST)
        .map(Post::mail)
        .map(peopled::account)
        .findFirst()
        .orElseThrow();
  }
}
