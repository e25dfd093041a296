package org.throughline.audits.moderation;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.audits.answering.AuditDoor;
import org.throughline.audits.answering.AuditId;
import org.throughline.kernel.InAuthority;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;
import tools.jackson.databind.json.JsonMapper;

/** Second judgements for machines. */
@RestController
final class ModerationApi {
  private final Moderations moderations;
  private final AuditDoor audits;
  private final InAuthority inAuthority;
  private final JsonMapper json;

  ModerationApi(
      Moderations moderations, AuditDoor audits, InAuthority inAuthority, JsonMapper json) {
    this.json = json;
    this.moderations = moderations;
    this.audits = audits;
    this.inAuthority = inAuthority;
  }

  @PostMapping("/api/v1/audits/{id}/moderation")
  @ResponseStatus(HttpStatus.CREATED)
  Map<String, String> give(
      Viewer viewer, @PathVariable UUID id, @RequestBody(required = false) byte @Nullable [] body) {
    AuditId audit = new AuditId(id);
    inAuthority.change(viewer.authority(), () -> audits.mustBeSeen(viewer, audit));
    viewer.mustBe(Scope.JUDGE, "give a second judgement", Role.HEAD_OF_SERVICE);
    ModerationBody said = ModerationBody.read(json, body == null ? new byte[0] : body);
    inAuthority.change(
        viewer.authority(), () -> moderations.give(viewer, audit, said.grade(), said.reason()));
    return Map.of("id", id.toString(), "grade", said.grade());
  }
}
