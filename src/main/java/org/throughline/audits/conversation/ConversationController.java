package org.throughline.audits.conversation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.audits.answering.AuditDoor;
import org.throughline.audits.answering.AuditId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;

/** The reflective conversation that follows an audit. */
@Controller
final class ConversationController {
  private final Conversations conversations;
  private final AuditDoor audits;
  private final InAuthority inAuthority;
  private final Forms forms;
  private final CouncilTime time;

  ConversationController(
      Conversations conversations,
      AuditDoor audits,
      InAuthority inAuthority,
      Forms forms,
      CouncilTime time) {
    this.conversations = conversations;
    this.audits = audits;
    this.inAuthority = inAuthority;
    this.forms = forms;
    this.time = time;
  }

  @GetMapping("/audits/{id}/conversation")
  Reply conversation(Viewer viewer, @PathVariable UUID id) {
    return page(viewer, new AuditId(id), Typed.NOTHING, List.of());
  }

  /** What was typed into which of the forms. */
  record Typed(ArrangeForm arranging, HeldForm holding, String reason) {
    static final Typed NOTHING = new Typed(ArrangeForm.EMPTY, HeldForm.EMPTY, "");
  }

  @PostMapping("/audits/{id}/conversation-arrangement")
  Reply arrange(
      Viewer viewer, FormKey key, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
    AuditId audit = new AuditId(id);
    ArrangeForm form = ArrangeForm.of(typed);
    return forms.once(
        viewer,
        key,
        () -> {
          audits.mustBeSeen(viewer, audit);
          conversations.arrange(viewer, audit, form);
          return Redirect.to("/audits/" + id + "/conversation").saying("The day is agreed.");
        },
        refused ->
            page(
                viewer,
                audit,
                new Typed(form, HeldForm.EMPTY, ""),
                List.of(FieldError.of(refused, "agreed"))));
  }

  @PostMapping("/audits/{id}/conversation")
  Reply hold(
      Viewer viewer, FormKey key, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
    AuditId audit = new AuditId(id);
    HeldForm form = HeldForm.of(typed);
    return forms.once(
        viewer,
        key,
        () -> {
          audits.mustBeSeen(viewer, audit);
          conversations.hold(viewer, audit, form);
          return Redirect.to("/audits/" + id + "/conversation")
              .saying("Kept. What was learned stands with the audit.");
        },
        refused ->
            page(
                viewer,
                audit,
                new Typed(ArrangeForm.EMPTY, form, ""),
                List.of(FieldError.of(refused, "day"))));
  }

  @PostMapping("/audits/{id}/conversation-withdrawal")
  Reply withdraw(
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
          conversations.withdraw(viewer, audit, reason);
          return Redirect.to("/audits/" + id + "/conversation").saying("Kept, with your reason.");
        },
        refused ->
            page(
                viewer,
                audit,
                new Typed(ArrangeForm.EMPTY, HeldForm.EMPTY, reason),
                List.of(FieldError.of(refused, "reason"))));
  }

  private Reply page(Viewer viewer, AuditId id, Typed typed, List<FieldError> errors) {
    return inAuthority.write(
        viewer.authority(),
        () -> {
          audits.see(viewer, id);
          Conversation one = conversations.of(viewer, id);
          return new ConversationPage(
              one,
              time.today(),
              one.isRecordedBy(viewer),
              one.isWithdrawnBy(viewer),
              typed,
              forms.key(),
              errors);
        });
  }
}
