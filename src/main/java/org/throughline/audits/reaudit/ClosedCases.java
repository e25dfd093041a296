package org.throughline.audits.reaudit;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Recurring;
import org.throughline.people.AuthorityRow;
import org.throughline.people.Organisation;

/** Looks hourly for children whose case closed before they were audited again. */
@Component
final class ClosedCases implements Recurring {
  private static final Logger LOG = LoggerFactory.getLogger(ClosedCases.class);

  private final ReAudits reAudits;
  private final Organisation organisation;
  private final InAuthority inAuthority;

  ClosedCases(ReAudits reAudits, Organisation organisation, InAuthority inAuthority) {
    this.reAudits = reAudits;
    this.organisation = organisation;
    this.inAuthority = inAuthority;
  }

  @Override
  public String name() {
    return "closed-cases";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  /** Looks at every council; what goes wrong in one keeps no other waiting. */
  @Override
  public void run() {
    for (AuthorityRow council : organisation.authorities()) {
      try {
        inAuthority.change(council.authorityId(), () -> reAudits.closeEnded(council.authorityId()));
      } catch (RuntimeException e) {
        // Without the words of the database, which may quote a row.
        LOG.error(
            "Closed cases of {} were not looked for: {}",
            council.code(),
            e.getClass().getSimpleName());
      }
    }
  }
}
