package org.throughline.demo;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.audits.reaudit.ReAudits;
import org.throughline.demo.world.DrawnMonth;
import org.throughline.demo.world.Reading;

/** Writes the audits of the drawn children: who has them, who gave way, what was handed in when. */
@Component
final class PastAudits {
  private static final String AUDITS =
      """
      insert into audits.audit
      select * from json_populate_recordset(null::audits.audit, :rows::json)
      """;
  private static final String ALLOCATIONS =
      """
      insert into audits.allocation
      select * from json_populate_recordset(null::audits.allocation, :rows::json)
      """;
  private static final String REQUESTS =
      """
      insert into audits.replacement_request
      select * from json_populate_recordset(null::audits.replacement_request, :rows::json)
      """;
  private static final String REPLACEMENTS =
      """
      insert into audits.replacement
      select * from json_populate_recordset(null::audits.replacement, :rows::json)
      """;
  private static final String WITHDRAWALS =
      """
      insert into audits.withdrawal
      select * from json_populate_recordset(null::audits.withdrawal, :rows::json)
      """;
  private static final String SUBMISSIONS =
      """
      insert into audits.submission
      select * from json_populate_recordset(null::audits.submission, :rows::json)
      """;
  private static final String PLANS =
      """
      insert into audits.re_audit
      select * from json_populate_recordset(null::audits.re_audit, :rows::json)
      """;
  private static final String NUMBERING =
      """
      insert into audits.numbering
      select * from json_populate_recordset(null::audits.numbering, :rows::json)
      """;

  private record Audit(
      UUID authorityId,
      UUID id,
      String number,
      String kind,
      UUID childId,
      String reference,
      @Nullable UUID drawId,
      @Nullable Integer position,
      LocalDate month,
      String stratum,
      String team,
      UUID teamId,
      UUID toolVersionId,
      @Nullable UUID auditorId,
      @Nullable Instant allocatedAt,
      @Nullable Instant begunAt,
      int version) {}

  private record Allocation(
      UUID authorityId,
      UUID id,
      UUID auditId,
      UUID auditorId,
      String reason,
      UUID allocatedBy,
      Instant allocatedAt) {}

  private record Request(
      UUID authorityId,
      UUID id,
      UUID drawId,
      int outPosition,
      String reason,
      String explanation,
      UUID askedBy,
      Instant askedAt) {}

  private record Replaced(
      UUID authorityId,
      UUID requestId,
      UUID drawId,
      int outPosition,
      int inPosition,
      UUID askedBy,
      UUID approvedBy,
      Instant approvedAt) {}

  private record Withdrawal(
      UUID authorityId,
      UUID auditId,
      String reason,
      @Nullable UUID withdrawnBy,
      Instant withdrawnAt) {}

  private record Submission(
      UUID authorityId, UUID auditId, UUID submittedBy, Instant submittedAt) {}

  private record ReAudit(
      UUID authorityId,
      UUID auditId,
      UUID ofAuditId,
      @Nullable UUID plannedBy,
      String reason,
      Instant plannedAt) {}

  private record Numbering(UUID authorityId, int lastNumber) {}

  private final BulkRows bulk;

  PastAudits(BulkRows bulk) {
    this.bulk = bulk;
  }

  /** An audit that was written, with the reading it tells of. */
  record Written(UUID id, String number, UUID child, UUID auditor, Reading reading) {}

  /** An audit that looks again at another; {@code closed} is when its case was, if it was. */
  record Again(
      UUID id,
      String number,
      UUID of,
      LocalDate month,
      UUID auditor,
      Reading reading,
      @Nullable Instant closed) {}

  List<Written> write(Made made, Map<LocalDate, UUID> draws) {
    List<Written> written = new ArrayList<>();
    List<Audit> audits = new ArrayList<>();
    List<Allocation> allocations = new ArrayList<>();
    List<Submission> submissions = new ArrayList<>();
    for (DrawnMonth month : made.world().months()) {
      UUID draw = requireNonNull(draws.get(month.month()));
      for (Reading one : month.readings()) {
        Audit audit = audit(made, month, draw, one, written.size() + 1);
        UUID auditor = made.auditor(one.auditor());
        audits.add(audit);
        allocations.add(allocation(made, audit.id(), auditor, one.allocated()));
        if (one.submitted() != null) {
          submissions.add(new Submission(made.id(), audit.id(), auditor, one.submitted()));
        }
        written.add(new Written(audit.id(), audit.number(), audit.childId(), auditor, one));
      }
    }
    bulk.add(AUDITS, audits);
    bulk.add(ALLOCATIONS, allocations);
    bulk.add(SUBMISSIONS, submissions);
    exchanges(made, draws, written);
    return written;
  }

  /** Keeps the last number that was given. */
  void number(Made made, int last) {
    bulk.add(NUMBERING, List.of(new Numbering(made.id(), last)));
  }

  /** Adds the audits that look again at others, and who has them. */
  void write(Made made, List<Again> all) {
    bulk.add(AUDITS, all.stream().map(one -> again(made, one)).toList());
    bulk.add(
        ALLOCATIONS,
        all.stream()
            .map(one -> allocation(made, one.id(), one.auditor(), one.reading().allocated()))
            .toList());
    List<Submission> submissions = new ArrayList<>();
    List<Withdrawal> withdrawals = new ArrayList<>();
    List<ReAudit> plans = new ArrayList<>();
    for (Again one : all) {
      Reading reading = one.reading();
      plans.add(new ReAudit(made.id(), one.id(), one.of(), null, "", reading.allocated()));
      if (reading.submitted() != null) {
        submissions.add(new Submission(made.id(), one.id(), one.auditor(), reading.submitted()));
      }
      if (one.closed() != null) {
        withdrawals.add(new Withdrawal(made.id(), one.id(), ReAudits.CLOSED, null, one.closed()));
      }
    }
    bulk.add(SUBMISSIONS, submissions);
    bulk.add(WITHDRAWALS, withdrawals);
    bulk.add(PLANS, plans);
  }

  private static Audit again(Made made, Again one) {
    Reading reading = one.reading();
    return new Audit(
        made.id(),
        one.id(),
        one.number(),
        "re-audit",
        made.child(reading.reference()),
        reading.reference(),
        null,
        null,
        one.month(),
        reading.stratum(),
        reading.team(),
        made.peopled().team(reading.team()),
        made.tool().versionId(),
        one.auditor(),
        reading.allocated(),
        reading.begun(),
        1);
  }

  private static Audit audit(Made made, DrawnMonth month, UUID draw, Reading one, int number) {
    return new Audit(
        made.id(),
        made.ids().next(),
        "AU-%04d".formatted(number),
        "random",
        made.child(one.reference()),
        one.reference(),
        draw,
        one.position(),
        month.month(),
        one.stratum(),
        one.team(),
        made.peopled().team(one.team()),
        made.tool().versionId(),
        one.givenWay() ? null : made.auditor(one.auditor()),
        one.givenWay() ? null : one.allocated(),
        one.begun(),
        1);
  }

  private static Allocation allocation(Made made, UUID audit, UUID auditor, Instant at) {
    return new Allocation(
        made.id(), made.ids().next(), audit, auditor, "", made.headOfQuality(), at);
  }

  private void exchanges(Made made, Map<LocalDate, UUID> draws, List<Written> written) {
    List<Request> requests = new ArrayList<>();
    List<Replaced> replaced = new ArrayList<>();
    List<Withdrawal> withdrawals = new ArrayList<>();
    int before = 0;
    for (DrawnMonth month : made.world().months()) {
      UUID draw = requireNonNull(draws.get(month.month()));
      for (DrawnMonth.Exchange one : month.exchanges()) {
        Written out = written.get(before + one.out() - 1);
        Request request = request(made, draw, one, out.auditor());
        requests.add(request);
        replaced.add(
            new Replaced(
                made.id(),
                request.id(),
                draw,
                one.out(),
                one.in(),
                out.auditor(),
                made.headOfQuality(),
                one.approved()));
        withdrawals.add(
            new Withdrawal(
                made.id(), out.id(), one.explanation(), made.headOfQuality(), one.approved()));
      }
      before += month.readings().size();
    }
    bulk.add(REQUESTS, requests);
    bulk.add(REPLACEMENTS, replaced);
    bulk.add(WITHDRAWALS, withdrawals);
  }

  private static Request request(Made made, UUID draw, DrawnMonth.Exchange one, UUID askedBy) {
    return new Request(
        made.id(),
        made.ids().next(),
        draw,
        one.out(),
        one.reason(),
        one.explanation(),
        askedBy,
        one.approved().minusSeconds(3_000));
  }
}
