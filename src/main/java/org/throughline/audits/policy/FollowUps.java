package org.throughline.audits.policy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.audits.answering.AuditId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;

/** What follows from an audit that was handed in, by the policy it keeps. */
@Component
public final class FollowUps {
  private final Queries queries;
  private final GradePolicies policies;

  FollowUps(Queries queries, GradePolicies policies) {
    this.queries = queries;
    this.policies = policies;
  }

  /** Within the transaction of whoever asks. */
  public SubmittedAudit audit(AuthorityId authority, AuditId audit) {
    return queries.one(SubmittedAudit.class, row(authority, audit));
  }

  /** The same; nothing where it is not handed in. */
  public Optional<SubmittedAudit> find(AuthorityId authority, AuditId audit) {
    return queries.find(SubmittedAudit.class, row(authority, audit));
  }

  private static Row row(AuthorityId authority, AuditId audit) {
    return Row.of(authority).and("audit", audit);
  }

  /** What follows from the grade the auditor gave. */
  public Optional<GradeLine> ofFirst(AuthorityId authority, SubmittedAudit audit) {
    return line(authority, audit, audit.firstRank());
  }

  /** What follows from the grade that counts. */
  public Optional<GradeLine> ofFinal(AuthorityId authority, SubmittedAudit audit) {
    return line(authority, audit, audit.finalRank());
  }

  private Optional<GradeLine> line(
      AuthorityId authority, SubmittedAudit audit, @Nullable Integer rank) {
    return rank == null
        ? Optional.empty()
        : policies.inForce(authority, audit.submittedOn()).flatMap(policy -> policy.line(rank));
  }
}
