package org.throughline.actions;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.clocks.running.Clock;
import org.throughline.clocks.running.ClockTerms;
import org.throughline.clocks.running.Clocks;
import org.throughline.clocks.running.How;
import org.throughline.history.History;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.web.Viewer;

/**
 * More time for an action, and the end of one that is no longer owed. Whoever may agree does it at
 * once, with a reason; its owner and its managers ask. Every method runs in the caller’s
 * transaction.
 */
@Component
final class ActionRequests {
  private static final int LONGEST = 500;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final String ASK =
      """
      insert into actions.request
        (authority_id, id, action_id, kind, to_day, reason, asked_by, asked_at)
      values (:authority, :id, :action, :kind, :to::date, :reason, :account, :now)
      """;
  private static final String ANSWER =
      """
      insert into actions.answer (authority_id, request_id, outcome, reason, asked_by, by, at)
      values (:authority, :request, :outcome, :reason, :asker, :account, :now)
      """;
  private static final String LAPSE =
      """
      insert into actions.answer (authority_id, request_id, outcome, asked_by, by, at)
      select q.authority_id, q.id, 'lapsed', q.asked_by, :account, :now
        from actions.request q
       where q.authority_id = :authority and q.action_id = :action
         and (:kind::text is null or q.kind = :kind)
         and not exists (
           select from actions.answer y
            where y.authority_id = q.authority_id and y.request_id = q.id)
      """;
  private static final String WITHDRAW =
      """
      insert into actions.withdrawal (authority_id, action_id, reason, owner_id, approved_by, at)
      values (:authority, :action, :reason, :owner, :account, :now)
      """;

  private final JdbcClient db;
  private final ActionStore store;
  private final Actions actions;
  private final Offers offers;
  private final Clocks clocks;
  private final ClockTerms terms;
  private final ActionNews news;
  private final History history;
  private final Ids ids;
  private final CouncilTime time;

  ActionRequests(
      JdbcClient db,
      ActionStore store,
      Actions actions,
      Offers offers,
      Clocks clocks,
      ClockTerms terms,
      ActionNews news,
      History history,
      Ids ids,
      CouncilTime time) {
    this.db = db;
    this.store = store;
    this.actions = actions;
    this.offers = offers;
    this.clocks = clocks;
    this.terms = terms;
    this.news = news;
    this.history = history;
    this.ids = ids;
    this.time = time;
  }

  /**
   * Whether this viewer may agree to what could be asked for: more time, by the rule’s own word.
   */
  boolean mayExtend(Viewer viewer, Action action) {
    return action.isOpen() && terms.mayExtend(viewer, clock(viewer, action));
  }

  /** Whether what is asked for waits for this viewer. */
  boolean mayAnswer(Viewer viewer, Action action) {
    RequestKind kind = action.requestKind();
    if (kind == null || viewer.account().equals(action.requestById())) {
      return false;
    }
    return switch (kind) {
      case EXTENSION -> mayExtend(viewer, action);
      case WITHDRAWAL -> action.mayBeEndedBy(viewer);
    };
  }

  /** More time: given at once by who may agree, asked for by its owner. True where it was given. */
  boolean extend(
      Viewer viewer, ActionId id, @Nullable Integer seen, @Nullable LocalDate to, String typed) {
    Action action = actions.hold(viewer, id, seen);
    boolean agrees = mayExtend(viewer, action);
    if (!agrees) {
      action.mustBeYoursToAskFor(viewer);
    }
    LocalDate day = later(viewer, action, to);
    String reason = reason(typed);
    if (agrees) {
      terms.extend(viewer, clock(viewer, action), day, reason);
      lapse(viewer, action, RequestKind.EXTENSION);
      store.touch(viewer, id);
      news.tell(viewer, action, action.ownerId(), "Action %s has more time, to " + DAY.format(day));
    } else {
      ask(viewer, action, RequestKind.EXTENSION, day, reason);
    }
    return agrees;
  }

  private LocalDate later(Viewer viewer, Action action, @Nullable LocalDate to) {
    if (to == null) {
      throw Refused.unusable("Say the new day.").about("to");
    }
    if (to.isBefore(time.today())) {
      throw Refused.unusable("A new due day cannot lie in the past.").about("to");
    }
    if (!to.isAfter(action.dueOn())) {
      throw Refused.unusable(
              "It is due on %s already: the new day must be later."
                  .formatted(DAY.format(action.dueOn())))
          .about("to");
    }
    offers
        .of(viewer, action)
        .map(Offer::latest)
        .filter(to::isAfter)
        .ifPresent(latest -> {
          throw Refused.unusable(
                  "What it came from wants it done by %s at the latest."
                      .formatted(DAY.format(latest)))
              .about("to");
        });
    return to;
  }

  /** An end: agreed to at once by who may, asked for by its owner. True where it is withdrawn. */
  boolean withdraw(Viewer viewer, ActionId id, @Nullable Integer seen, String typed) {
    Action action = actions.hold(viewer, id, seen);
    boolean agrees = action.mayBeEndedBy(viewer);
    if (!agrees) {
      action.mustBeYoursToAskFor(viewer);
    }
    String reason = reason(typed);
    if (agrees) {
      end(viewer, action, reason);
    } else {
      ask(viewer, action, RequestKind.WITHDRAWAL, null, reason);
    }
    return agrees;
  }

  private void end(Viewer viewer, Action action, String reason) {
    Row row = row(viewer).and("action", action.id()).and("owner", action.ownerId());
    db.sql(WITHDRAW).paramSource(row.and("reason", reason)).update();
    clocks.stop(
        viewer.authority(),
        action.id().value(),
        action.ruleCode(),
        How.WITHDRAWN,
        time.now(),
        viewer.account(),
        reason);
    lapse(viewer, action);
    store.touch(viewer, action.id());
    history.did(viewer, action.subject(), "withdrew", null);
    news.tell(viewer, action, action.ownerId(), "Action %s is no longer owed");
  }

  private void ask(
      Viewer viewer, Action action, RequestKind kind, @Nullable LocalDate to, String reason) {
    if (action.requestId() != null) {
      throw Refused.conflict("Something is asked for already. It is to be answered first.");
    }
    Row row = row(viewer).and("id", ids.next()).and("action", action.id()).and("kind", kind);
    db.sql(ASK).paramSource(row.and("to", to).and("reason", reason)).update();
    store.touch(viewer, action.id());
    String what = kind == RequestKind.EXTENSION ? "asked for more time" : "asked to withdraw it";
    history.did(viewer, action.subject(), what, to == null ? null : "To " + DAY.format(to));
  }

  /** Agrees to what is asked for, which is then done. */
  void agree(Viewer viewer, ActionId id, UUID request) {
    Action action = asked(viewer, id, request);
    String reason = String.valueOf(action.requestReason());
    answer(viewer, action, "agreed", "");
    if (action.requestKind() == RequestKind.EXTENSION) {
      terms.extend(
          viewer, clock(viewer, action), later(viewer, action, action.requestTo()), reason);
      store.touch(viewer, id);
    } else {
      end(viewer, action, reason);
    }
    tellAsker(viewer, action, "agreed to");
  }

  /** Declines it, with a reason. */
  void decline(Viewer viewer, ActionId id, UUID request, String typed) {
    Action action = asked(viewer, id, request);
    answer(viewer, action, "declined", reason(typed));
    store.touch(viewer, id);
    history.did(viewer, action.subject(), "declined what was asked for", null);
    tellAsker(viewer, action, "declined");
  }

  /** The action of a request that waits for this viewer, held. */
  private Action asked(Viewer viewer, ActionId id, UUID request) {
    Action action = actions.hold(viewer, id, null);
    if (!store.hasRequest(viewer, id, request)) {
      throw new NotFound("request");
    }
    if (!request.equals(action.requestId())) {
      throw Refused.conflict("It was answered meanwhile. Nothing was changed.");
    }
    if (!mayAnswer(viewer, action)) {
      throw Refused.notAllowed(
          "Somebody else than its owner and whoever asked agrees to this, as its rule says.");
    }
    return action;
  }

  private void answer(Viewer viewer, Action action, String outcome, String reason) {
    Row row = row(viewer).and("request", action.requestId()).and("asker", action.requestById());
    db.sql(ANSWER).paramSource(row.and("outcome", outcome).and("reason", reason)).update();
  }

  /** What is asked for is no longer asked: the action was closed, or ended. */
  void lapse(Viewer viewer, Action action) {
    lapse(viewer, action, null);
  }

  private void lapse(Viewer viewer, Action action, @Nullable RequestKind kind) {
    db.sql(LAPSE).paramSource(row(viewer).and("action", action.id()).and("kind", kind)).update();
  }

  private Clock clock(Viewer viewer, Action action) {
    return clocks
        .running(viewer.authority(), action.id().value(), action.ruleCode())
        .orElseThrow(() -> Refused.conflict("It is not open any more."));
  }

  private static String reason(String typed) {
    return Said.needed(typed, LONGEST, "Say why.", "reason");
  }

  private void tellAsker(Viewer viewer, Action action, String what) {
    AccountId asker = action.requestById();
    if (asker != null) {
      news.tell(viewer, action, asker, "What you asked for was " + what + ": action %s");
    }
  }

  private Row row(Viewer viewer) {
    return Row.of(viewer.authority()).and("account", viewer.account()).and("now", time.now());
  }
}
