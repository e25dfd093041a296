package org.throughline.audits.reaudit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.audits.answering.AuditDoor;
import org.throughline.audits.answering.AuditId;
import org.throughline.audits.policy.FollowUps;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Kebab;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Refused;
import org.throughline.web.Download;
import org.throughline.web.FileKind;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.lists.Cursor;
import org.throughline.web.lists.Layout;
import org.throughline.web.lists.Listing;
import org.throughline.web.lists.SavedList;

/** Re-audits: the list, the one of an audit, and both sides of it. */
@Controller
final class ReAuditController {
  private final ReAudits reAudits;
  private final ReAuditStore store;
  private final ReAuditList list;
  private final AuditDoor audits;
  private final FollowUps followUps;
  private final InAuthority inAuthority;
  private final Forms forms;
  private final CouncilTime time;

  ReAuditController(
      ReAudits reAudits,
      ReAuditStore store,
      ReAuditList list,
      AuditDoor audits,
      FollowUps followUps,
      InAuthority inAuthority,
      Forms forms,
      CouncilTime time) {
    this.reAudits = reAudits;
    this.store = store;
    this.list = list;
    this.audits = audits;
    this.followUps = followUps;
    this.inAuthority = inAuthority;
    this.forms = forms;
    this.time = time;
  }

  @GetMapping("/re-audits")
  ReAuditsPage all(
      Viewer viewer,
      @RequestParam(defaultValue = "waiting") String state,
      @RequestParam MultiValueMap<String, String> asked,
      @RequestParam(defaultValue = "") String after) {
    mustSee(viewer);
    ReAuditState chosen = Kebab.read(ReAuditState.class, state);
    Layout<ReAuditLineRow> layout = new ReAuditColumns(time.today()).all().layout(asked);
    List<ReAuditLineRow> rows = list.shown(viewer, chosen, layout.order(), Cursor.read(after));
    return new ReAuditsPage(
        Listing.page(
            ReAuditsPage.address(chosen),
            layout,
            rows.stream().limit(ReAuditList.SHOWN).toList(),
            ReAuditList.next(rows),
            after.isEmpty()),
        chosen,
        list.counts(viewer));
  }

  @GetMapping({"/re-audits.csv", "/re-audits.xlsx", "/re-audits.ods"})
  Download file(
      Viewer viewer,
      FileKind kind,
      @RequestParam(defaultValue = "waiting") String state,
      @RequestParam MultiValueMap<String, String> asked) {
    mustSee(viewer);
    ReAuditState chosen = Kebab.read(ReAuditState.class, state);
    Layout<ReAuditLineRow> layout = new ReAuditColumns(time.today()).all().layout(asked);
    return new SavedList<>(
            viewer,
            time.now(),
            layout,
            List.of(chosen.label()),
            last -> list.stretch(viewer, chosen, layout.order(), last))
        .as(kind, "re-audits-" + time.today());
  }

  private static void mustSee(Viewer viewer) {
    if (!ReAuditList.maySee(viewer)) {
      throw Refused.notAllowed(
          "Re-audits are listed for managers and those who answer for quality.");
    }
  }

  /** Where the list in “what you looked at last” leads. */
  @GetMapping("/re-audit-lists/{id}")
  Redirect list(Viewer viewer, @PathVariable UUID id) {
    if (!id.equals(viewer.authority().value())) {
      throw new NotFound("list of re-audits");
    }
    return Redirect.to("/re-audits");
  }

  /** Where a clock or a message about the re-audit of this audit leads: what the viewer may see. */
  @GetMapping("/re-audits/{id}")
  Redirect one(Viewer viewer, @PathVariable UUID id) {
    AuditId first = new AuditId(id);
    return inAuthority.read(
        viewer.authority(),
        () -> {
          if (audits.mayBeSeen(viewer, first)) {
            return Redirect.to("/audits/" + id + "/re-audit");
          }
          ReAudit latest =
              store.latestOf(viewer.authority(), first).orElseThrow(() -> new NotFound("re-audit"));
          audits.mustBeSeen(viewer, latest.id());
          return Redirect.to(latest.address());
        });
  }

  @GetMapping("/audits/{id}/re-audit")
  Reply reAudit(Viewer viewer, @PathVariable UUID id) {
    return page(viewer, new AuditId(id), "", "", List.of());
  }

  @PostMapping("/audits/{id}/re-audit")
  Reply plan(
      Viewer viewer,
      FormKey key,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason) {
    AuditId audit = new AuditId(id);
    return forms.once(
        viewer,
        key,
        () -> {
          audits.mustBeSeen(viewer, audit);
          reAudits.plan(viewer, audit, reason);
          return Redirect.to("/audits/" + id + "/re-audit").saying("The re-audit is planned.");
        },
        refused -> page(viewer, audit, "", reason, List.of(FieldError.of(refused, "reason"))));
  }

  @PostMapping("/audits/{id}/re-audit-allocation")
  Reply give(
      Viewer viewer,
      FormKey key,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String auditor,
      @RequestParam(defaultValue = "") String reason) {
    AuditId audit = new AuditId(id);
    return forms.once(
        viewer,
        key,
        () -> {
          audits.mustBeSeen(viewer, audit);
          ReAudit latest = latest(viewer.authority(), audit);
          reAudits.give(viewer, latest.id(), auditor, reason);
          return Redirect.to("/audits/" + id + "/re-audit").saying("It is given to them.");
        },
        refused ->
            page(viewer, audit, auditor, reason, List.of(FieldError.of(refused, "auditor"))));
  }

  private ReAudit latest(AuthorityId authority, AuditId first) {
    return store.latestOf(authority, first).orElseThrow(() -> new NotFound("re-audit"));
  }

  private Reply page(
      Viewer viewer, AuditId id, String auditor, String reason, List<FieldError> errors) {
    return inAuthority.write(
        viewer.authority(),
        () -> {
          audits.see(viewer, id);
          @Nullable ReAudit latest = store.latestOf(viewer.authority(), id).orElse(null);
          return new ReAuditPage(
              followUps
                  .find(viewer.authority(), id)
                  .orElseThrow(() -> new NotFound("submitted audit")),
              latest,
              reAudits.due(viewer.authority(), id).orElse(null),
              latest == null ? List.of() : reAudits.readers(viewer, latest),
              ReAudits.plans(viewer),
              latest != null && audits.mayBeSeen(viewer, latest.id()),
              time.today(),
              auditor,
              reason,
              forms.key(),
              errors);
        });
  }

  @GetMapping("/audits/{id}/before-and-after")
  Reply compared(Viewer viewer, @PathVariable UUID id) {
    return inAuthority.write(
        viewer.authority(),
        () -> {
          AuditId after = new AuditId(id);
          audits.mustBeSeen(viewer, after);
          ReAudit one =
              store
                  .itself(viewer.authority(), after)
                  .filter(each -> each.submittedAt() != null)
                  .orElseThrow(() -> new NotFound("before and after"));
          audits.see(viewer, one.of());
          audits.see(viewer, after);
          return new BeforeAfterPage(
              one,
              store.graded(viewer.authority(), one),
              store.compared(viewer.authority(), one),
              store.found(viewer.authority(), one));
        });
  }
}
