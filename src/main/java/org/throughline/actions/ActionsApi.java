package org.throughline.actions;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Kebab;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.TypedDate;
import tools.jackson.databind.json.JsonMapper;

/** Actions for machines: raising, reading one with its life, closing, checking, more time. */
@RestController
final class ActionsApi {
  private final Actions actions;
  private final Raising raising;
  private final Closures closures;
  private final ActionRequests requests;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final JsonMapper json;
  private final CouncilTime time;

  ActionsApi(
      Actions actions,
      Raising raising,
      Closures closures,
      ActionRequests requests,
      Queries queries,
      InAuthority inAuthority,
      JsonMapper json,
      CouncilTime time) {
    this.actions = actions;
    this.raising = raising;
    this.closures = closures;
    this.requests = requests;
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.json = json;
    this.time = time;
  }

  /** An action that was raised. */
  record RaisedAction(UUID id, String number, LocalDate due) {}

  /** Where an action stands after a change. */
  record Standing(UUID id, String number, String state, LocalDate firstDue, LocalDate due) {}

  /** Whether more time was given at once, or asked for; until it is given the due day stays. */
  record MoreTime(UUID id, String outcome, LocalDate firstDue, LocalDate due) {}

  /** Done to an action by somebody who saw it. */
  private interface Change {
    void by(ActionId id, Body body);
  }

  @PostMapping("/api/v1/actions")
  @ResponseStatus(HttpStatus.CREATED)
  RaisedAction raise(Viewer viewer, @RequestBody(required = false) byte @Nullable [] sent) {
    Raising.mustBeAllowed(viewer);
    Body body = Body.read(json, sent);
    RaiseForm typed = form(viewer, body);
    Raised raised = inAuthority.write(viewer.authority(), () -> raising.raise(viewer, typed));
    return new RaisedAction(raised.id().value(), raised.number(), raised.dueOn());
  }

  private static RaiseForm form(Viewer viewer, Body body) {
    String owner = body.text("owner");
    LocalDate dueBy = day(body, "dueBy");
    return new RaiseForm(
        body.text("what"),
        body.text("expectedEvidence"),
        body.text("priority"),
        body.text("theme"),
        owner.equals("me") ? viewer.account().value().toString() : owner,
        body.text("team"),
        body.text("reference"),
        dueBy == null ? TypedDate.empty() : TypedDate.of(dueBy),
        body.text("anyway").equals("true"),
        body.text("source.kind"),
        body.text("source.id"));
  }

  private static @Nullable LocalDate day(Body body, String name) {
    String text = body.text(name);
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException _) {
      throw Refused.unusable("“%s” is a day, as YYYY-MM-DD.".formatted(name)).about(name);
    }
  }

  @GetMapping("/api/v1/actions/{id}")
  ActionJson action(Viewer viewer, @PathVariable UUID id) {
    return inAuthority.write(
        viewer.authority(),
        () -> {
          Action action = actions.see(viewer, new ActionId(id));
          Row row = Row.of(viewer.authority()).and("action", action.id());
          return ActionJson.of(action, queries.list(LifeRow.class, row), time.today());
        });
  }

  @PostMapping("/api/v1/actions/{id}/closure")
  @ResponseStatus(HttpStatus.CREATED)
  Standing close(
      Viewer viewer, @PathVariable UUID id, @RequestBody(required = false) byte @Nullable [] sent) {
    return changed(
        viewer,
        id,
        sent,
        (action, body) ->
            closures.close(viewer, action, null, body.text("evidence"), body.text("difference")));
  }

  @PostMapping("/api/v1/actions/{id}/verification")
  @ResponseStatus(HttpStatus.CREATED)
  Standing verify(
      Viewer viewer, @PathVariable UUID id, @RequestBody(required = false) byte @Nullable [] sent) {
    return changed(
        viewer,
        id,
        sent,
        (action, body) -> closures.verify(viewer, action, null, body.text("reason")));
  }

  @PostMapping("/api/v1/actions/{id}/return")
  @ResponseStatus(HttpStatus.CREATED)
  Standing sendBack(
      Viewer viewer, @PathVariable UUID id, @RequestBody(required = false) byte @Nullable [] sent) {
    return changed(
        viewer,
        id,
        sent,
        (action, body) -> closures.sendBack(viewer, action, null, body.text("reason")));
  }

  @PostMapping("/api/v1/actions/{id}/extension")
  @ResponseStatus(HttpStatus.CREATED)
  MoreTime extend(
      Viewer viewer, @PathVariable UUID id, @RequestBody(required = false) byte @Nullable [] sent) {
    ActionId action = seen(viewer, id);
    Body body = Body.read(json, sent);
    LocalDate to = day(body, "to");
    boolean given =
        inAuthority.write(
            viewer.authority(),
            () -> requests.extend(viewer, action, null, to, body.text("reason")));
    Standing now = standing(viewer, action);
    return new MoreTime(id, given ? "given" : "asked-for", now.firstDue(), now.due());
  }

  private Standing changed(Viewer viewer, UUID id, byte @Nullable [] sent, Change change) {
    ActionId action = seen(viewer, id);
    Body body = Body.read(json, sent);
    inAuthority.change(viewer.authority(), () -> change.by(action, body));
    return standing(viewer, action);
  }

  /** What may not be seen is not there, whatever the token; then the token must have the scope. */
  private ActionId seen(Viewer viewer, UUID id) {
    ActionId action = new ActionId(id);
    var _ = inAuthority.read(viewer.authority(), () -> actions.find(viewer, action));
    viewer.mustBe(Scope.ACT, "change actions", Role.values());
    return action;
  }

  private Standing standing(Viewer viewer, ActionId id) {
    Action action = inAuthority.read(viewer.authority(), () -> actions.find(viewer, id));
    return new Standing(
        id.value(), action.number(), Kebab.of(action.state()), action.firstDueOn(), action.dueOn());
  }
}
