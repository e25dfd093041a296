package org.throughline.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.demo.world.Said;
import org.throughline.demo.world.Saying;

/** Writes what was said in audits: answers, grades, findings, and what was looked at. */
@Component
final class PastWords {
  private static final String ANSWERS =
      """
      insert into audits.answer
      select * from json_populate_recordset(null::audits.answer, :rows::json)
      """;
  private static final String SOURCES =
      """
      insert into audits.evidence_source
      select * from json_populate_recordset(null::audits.evidence_source, :rows::json)
      """;
  private static final String FINDINGS =
      """
      insert into audits.finding
      select * from json_populate_recordset(null::audits.finding, :rows::json)
      """;
  private static final String JUDGEMENTS =
      """
      insert into audits.judgement
      select * from json_populate_recordset(null::audits.judgement, :rows::json)
      """;

  private record Answer(
      UUID authorityId,
      UUID auditId,
      UUID questionId,
      String value,
      String evidence,
      Instant savedAt) {}

  private record Source(UUID authorityId, UUID auditId, String source, String note) {}

  private record Finding(
      UUID authorityId,
      UUID id,
      UUID auditId,
      String kind,
      String theme,
      String text,
      Instant foundAt,
      @Nullable Instant withdrawnAt) {}

  private record Judgement(
      UUID authorityId,
      UUID id,
      UUID auditId,
      @Nullable UUID questionId,
      String scale,
      String grade,
      String capacity,
      @Nullable String suggested,
      String reason,
      UUID givenBy,
      Instant givenAt) {}

  private final BulkRows bulk;

  PastWords(BulkRows bulk) {
    this.bulk = bulk;
  }

  /** A finding that was written, with the audit it is of. */
  record Found(
      UUID id, String audit, UUID child, String team, boolean strength, String theme, Instant at) {}

  /** Writes what was said; answers the findings of those that were handed in. */
  List<Found> write(Made made, List<PastAudits.Written> audits, Saying saying) {
    List<Found> found = new ArrayList<>();
    List<Answer> answers = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    List<Judgement> judgements = new ArrayList<>();
    for (PastAudits.Written audit : audits) {
      Instant begun = audit.reading().begun();
      if (begun == null) {
        continue;
      }
      Instant submitted = audit.reading().submitted();
      Instant at = submitted == null ? begun.plusSeconds(2_400) : submitted;
      Said said = saying.of(audit.reading());
      said.answers()
          .forEach(one ->
              answers.add(
                  new Answer(
                      made.id(), audit.id(), one.question(), one.value(), one.evidence(), at)));
      said.sources().stream()
          .sorted()
          .forEach(one -> sources.add(new Source(made.id(), audit.id(), one, "")));
      for (Said.Finding one : said.findings()) {
        Finding finding = finding(made, audit.id(), one, at);
        findings.add(finding);
        found.add(
            new Found(
                finding.id(),
                audit.number(),
                audit.child(),
                audit.reading().team(),
                one.strength(),
                one.theme(),
                at));
      }
      if (submitted != null) {
        judgements.addAll(judgements(made, audit, said, submitted));
      }
    }
    bulk.add(ANSWERS, answers);
    bulk.add(SOURCES, sources);
    bulk.add(FINDINGS, findings);
    bulk.add(JUDGEMENTS, judgements);
    return found;
  }

  private static Finding finding(Made made, UUID audit, Said.Finding one, Instant at) {
    String kind = one.strength() ? "strength" : "area-for-development";
    return new Finding(
        made.id(), made.ids().next(), audit, kind, one.theme(), one.text(), at, null);
  }

  private static List<Judgement> judgements(
      Made made, PastAudits.Written audit, Said said, Instant at) {
    List<Judgement> judgements = new ArrayList<>();
    for (Said.Answer answer : said.answers()) {
      if (answer.rank() > 0) {
        judgements.add(judgement(made, audit, answer.question(), answer.rank(), null, "", at));
      }
    }
    Integer overall = said.overall();
    if (overall != null) {
      String suggested = Saying.GRADES.get(said.suggested() - 1);
      judgements.add(judgement(made, audit, null, overall, suggested, said.reason(), at));
    }
    return judgements;
  }

  private static Judgement judgement(
      Made made,
      PastAudits.Written audit,
      @Nullable UUID question,
      int rank,
      @Nullable String suggested,
      String reason,
      Instant at) {
    return new Judgement(
        made.id(),
        made.ids().next(),
        audit.id(),
        question,
        made.tool().scale(),
        Saying.GRADES.get(rank - 1),
        "auditor",
        suggested,
        reason,
        audit.auditor(),
        at);
  }
}
