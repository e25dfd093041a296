package org.throughline.audits.answering;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Kebab;
import org.throughline.web.Viewer;
import org.throughline.web.lists.Cursor;

/** Audits for machines, as far as the token's owner may see them. */
@RestController
final class AuditsApi {
  private final AuditList list;
  private final Answering answering;
  private final AuditStore store;
  private final InAuthority inAuthority;

  AuditsApi(AuditList list, Answering answering, AuditStore store, InAuthority inAuthority) {
    this.list = list;
    this.answering = answering;
    this.store = store;
    this.inAuthority = inAuthority;
  }

  /** A page of the list; {@code next} is the cursor of the page after it. */
  record Answer(List<Item> items, @Nullable String next) {}

  /** One audit. The month is {@code YYYY-MM}; grades are codes of the tool's scale. */
  record Item(
      UUID id,
      String number,
      String kind,
      String reference,
      String month,
      String team,
      String stratum,
      String state,
      @Nullable String auditorName,
      @Nullable String firstGrade,
      @Nullable String finalGrade,
      @Nullable Instant submittedAt) {}

  /**
   * One audit with the overall judgements in their order. {@code kind} is {@code random}, {@code
   * re-audit} or {@code brought-in}; {@code reAuditOf} is the audit that one looks again at, {@code
   * broughtIn} what the spreadsheet says from which one came in.
   */
  record Whole(
      UUID id,
      String number,
      String kind,
      @Nullable UUID reAuditOf,
      String reference,
      String month,
      String team,
      String stratum,
      String state,
      @Nullable Instant submittedAt,
      @Nullable BroughtIn broughtIn,
      List<Judgement> judgements) {}

  /**
   * One overall grade: in what capacity, when, what was suggested and the reason given. Where the
   * audit was brought in, when is the day of the audit.
   */
  record Judgement(
      String grade, String capacity, @Nullable String suggested, String reason, Instant givenAt) {}

  @GetMapping("/api/v1/audits")
  Answer audits(
      Viewer viewer,
      @RequestParam MultiValueMap<String, String> asked,
      @RequestParam(required = false) @Nullable String cursor) {
    List<AuditLineRow> rows =
        list.shown(
            viewer,
            AuditsFilter.of(asked),
            AuditList.NEWEST,
            cursor == null ? Cursor.START : new Cursor(AuditLineRow.BY_NUMBER, cursor),
            "list of audits, by the API");
    List<Item> items = rows.stream().limit(AuditList.SHOWN).map(AuditsApi::item).toList();
    return new Answer(items, AuditList.last(rows).map(AuditLineRow::number).orElse(null));
  }

  @GetMapping("/api/v1/audits/{id}")
  Whole audit(Viewer viewer, @PathVariable UUID id) {
    return inAuthority.read(
        viewer.authority(),
        () -> {
          Audit audit = answering.see(viewer, new AuditId(id));
          return whole(
              audit,
              store.broughtIn(viewer, audit.id()),
              store.of(JudgementRow.class, viewer, audit.id()));
        });
  }

  private static Item item(AuditLineRow row) {
    return new Item(
        row.id().value(),
        row.number(),
        row.kind().code(),
        row.reference(),
        row.month().toString().substring(0, 7),
        row.team(),
        row.stratum(),
        Kebab.of(row.state()),
        row.auditorName(),
        row.firstGrade(),
        row.finalGrade(),
        row.submittedAt());
  }

  private static Whole whole(Audit audit, @Nullable BroughtIn broughtIn, List<JudgementRow> rows) {
    return new Whole(
        audit.id().value(),
        audit.number(),
        audit.kind().code(),
        audit.reAuditOf(),
        audit.reference(),
        audit.month().toString().substring(0, 7),
        audit.team(),
        audit.stratum(),
        audit.state().code(),
        audit.submittedAt(),
        broughtIn,
        rows.stream().map(AuditsApi::judgement).toList());
  }

  private static Judgement judgement(JudgementRow row) {
    return new Judgement(row.grade(), row.capacity(), row.suggested(), row.reason(), row.givenAt());
  }
}
