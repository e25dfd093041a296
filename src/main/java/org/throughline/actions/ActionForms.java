package org.throughline.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.throughline.clocks.calendar.Calendars;
import org.throughline.history.StillSeen;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.kernel.WorkingDays;
import org.throughline.register.children.Children;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;

/** The page of an action with its forms: showing it, and coming back to it with what was typed. */
@Component
final class ActionForms {
  private final Actions actions;
  private final ActionRequests requests;
  private final Risks risks;
  private final Owners owners;
  private final Children children;
  private final Calendars calendars;
  private final List<StillSeen> rooms;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final Forms forms;
  private final CouncilTime time;

  ActionForms(
      Actions actions,
      ActionRequests requests,
      Risks risks,
      Owners owners,
      Children children,
      Calendars calendars,
      List<StillSeen> rooms,
      Queries queries,
      InAuthority inAuthority,
      Forms forms,
      CouncilTime time) {
    this.actions = actions;
    this.requests = requests;
    this.risks = risks;
    this.owners = owners;
    this.children = children;
    this.calendars = calendars;
    this.rooms = List.copyOf(rooms);
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.forms = forms;
    this.time = time;
  }

  /** Makes a change once, says so on the action’s page, or comes back there with what was typed. */
  Reply once(
      Viewer viewer,
      FormKey key,
      UUID id,
      Typed typed,
      String otherwise,
      BiFunction<ActionId, Typed, String> change) {
    ActionId action = new ActionId(id);
    return forms.once(
        viewer,
        key,
        () -> Redirect.to("/actions/" + id).saying(change.apply(action, typed)),
        refused -> page(viewer, action, typed, typed.errors(refused, otherwise)));
  }

  ActionPage page(Viewer viewer, ActionId id, Typed typed, List<FieldError> errors) {
    return inAuthority.write(viewer.authority(), () -> made(viewer, id, typed, errors));
  }

  private ActionPage made(Viewer viewer, ActionId id, Typed typed, List<FieldError> errors) {
    Action action = actions.see(viewer, id);
    Row row = Row.of(viewer.authority()).and("action", id);
    Source source = action.source();
    return new ActionPage(
        action,
        queries.list(LifeRow.class, row),
        viewer,
        requests.mayExtend(viewer, action),
        requests.mayAnswer(viewer, action),
        action.mayBeHandedOverBy(viewer) ? owners.all(viewer.authority()) : List.of(),
        action.childId() != null && children.find(viewer, action.childId()).isPresent(),
        source != null && isSeen(viewer, source),
        risk(viewer, action),
        days(viewer, action),
        time.today(),
        typed,
        forms.key(),
        errors);
  }

  private boolean isSeen(Viewer viewer, Source source) {
    return rooms.stream()
        .filter(room -> room.kind().equals(source.kind()))
        .anyMatch(room -> room.by(viewer, source.id()));
  }

  private RiskNow risk(Viewer viewer, Action action) {
    Instant said = action.riskAt();
    if (said == null) {
      return new RiskNow(null, 0, true);
    }
    LocalDate day = CouncilTime.dateOf(said);
    return new RiskNow(
        action.riskStatus(),
        risks.age(viewer.authority(), day),
        day.isBefore(risks.freshSince(viewer.authority())));
  }

  /** Working days from today to the due day; under 0 where it is past. */
  private int days(Viewer viewer, Action action) {
    WorkingDays days = calendars.now(viewer.authority()).own();
    return action.isLate(time.today())
        ? -Math.max(1, days.between(action.dueOn(), time.today()))
        : days.between(time.today(), action.dueOn());
  }
}
