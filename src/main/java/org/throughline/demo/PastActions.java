package org.throughline.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.clocks.calendar.Calendars;
import org.throughline.clocks.rules.Rules;
import org.throughline.clocks.running.Clocks;
import org.throughline.clocks.running.How;
import org.throughline.clocks.running.Starting;
import org.throughline.demo.world.Chance;
import org.throughline.demo.world.Phrases;
import org.throughline.history.Subject;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.CouncilTime;

/**
 * What was done about each area for development of the past: an action, or nothing with a reason.
 * More of them were late and changed hands while the council was inadequate; fewer since. Of the
 * last weeks some are still open, and some of those are late.
 */
@Component
final class PastActions {
  private static final double LEFT = 0.22;
  private static final double EXTENDED = 0.12;
  private static final double RETURNED = 0.08;
  private static final int OPEN_DAYS = 75;

  private final BulkRows bulk;
  private final Rules rules;
  private final Calendars calendars;
  private final Clocks clocks;

  PastActions(BulkRows bulk, Rules rules, Calendars calendars, Clocks clocks) {
    this.bulk = bulk;
    this.rules = rules;
    this.calendars = calendars;
    this.clocks = clocks;
  }

  void write(Made made, List<PastWords.Found> findings) {
    PastClocks past = new PastClocks(made, rules, calendars, clocks);
    PastActionRows rows = new PastActionRows(made);
    Telling telling = new Telling(made, past, rows);
    findings.stream().filter(found -> !found.strength()).forEach(telling::tell);
    past.write(bulk);
    rows.write(bulk);
  }

  /** One council's telling. */
  private static final class Telling {
    private final Made made;
    private final PastClocks past;
    private final PastActionRows rows;
    private final LocalDate day;
    private final LocalDate better;
    private int number;

    Telling(Made made, PastClocks past, PastActionRows rows) {
      this.made = made;
      this.past = past;
      this.rows = rows;
      this.day = made.world().day();
      this.better = LocalDate.of(day.getYear() - 1, 10, 1);
    }

    void tell(PastWords.Found found) {
      Chance chance = new Chance(found.id().getLeastSignificantBits()).fork("action");
      Instant at = found.at().plusSeconds(5_400 + (long) (chance.share() * 150_000));
      if (!CouncilTime.dateOf(at).isBefore(day)) {
        return; // it is still for the manager to decide
      }
      UUID manager = made.manager(found.team());
      if (chance.share() < LEFT) {
        rows.left(found.id(), Phrases.of("leave", "past", chance), manager, at);
        return;
      }
      raise(found, manager, at, chance);
    }

    private void raise(PastWords.Found found, UUID manager, Instant at, Chance chance) {
      String priority = priority(chance);
      UUID owner = owner(found.team(), manager, chance);
      UUID id = made.ids().next();
      Subject subject = new Subject("action", id, "AC-%04d".formatted(++number));
      UUID team = made.peopled().team(found.team());
      Starting starting = new Starting(subject, at, new AccountId(owner), team);
      String rule = "action-" + priority;
      boolean early = CouncilTime.dateOf(at).isBefore(better);
      boolean late = chance.share() < (early ? 0.46 : 0.17);
      LocalDate due = past.due(rule, at);
      LocalDate more = chance.share() < EXTENDED ? past.days().after(due, 10) : null;
      LocalDate closed = closed(more == null ? due : more, late, at, chance);
      boolean open = !closed.isBefore(day) || (isRecent(at) && chance.share() < 0.3);
      UUID clock =
          open
              ? past.running(rule, starting)
              : past.stopped(rule, starting, more, hour(closed, chance), How.DONE, null);
      PastActionRows.Raised raised =
          new PastActionRows.Raised(id, clock, subject, found, priority, owner, team, manager, at);
      rows.raised(raised, Phrases.of("remedy", found.theme(), chance));
      changed(raised, more, due, early, open, chance);
      if (!open) {
        close(raised, closed, chance);
      }
    }

    private boolean isRecent(Instant at) {
      return CouncilTime.dateOf(at).isAfter(day.minusDays(OPEN_DAYS));
    }

    private static String priority(Chance chance) {
      double share = chance.share();
      if (share < 0.05) {
        return "immediate";
      }
      return share < 0.35 ? "high" : share < 0.8 ? "medium" : "low";
    }

    /** The worker more often than the manager, as far as the team has workers with accounts. */
    private UUID owner(String team, UUID manager, Chance chance) {
      List<AccountId> workers = made.practitioners(team);
      return workers.isEmpty() || chance.share() < 0.35 ? manager : chance.of(workers).value();
    }

    private LocalDate closed(LocalDate due, boolean late, Instant at, Chance chance) {
      int off = (int) (chance.share() * (late ? 30 : 6));
      LocalDate near =
          late
              ? past.days().after(due, 1 + off)
              : past.days().before(past.days().after(due, 1), 1 + off);
      LocalDate first = past.days().after(CouncilTime.dateOf(at), 1);
      return near.isBefore(first) ? first : near;
    }

    private static Instant hour(LocalDate day, Chance chance) {
      long minutes = 9 * 60 + (long) (chance.share() * 470);
      return day.atStartOfDay(CouncilTime.LONDON).plusMinutes(minutes).toInstant();
    }

    private void changed(
        PastActionRows.Raised raised,
        @Nullable LocalDate more,
        LocalDate due,
        boolean early,
        boolean open,
        Chance chance) {
      AccountId head = made.heads(raised.found().team()).getFirst();
      if (more != null && !open) {
        rows.extended(raised, due, more, Phrases.of("more", "past", chance), head.value());
      }
      if (chance.share() < (early ? 0.24 : 0.07) && !raised.owner().equals(raised.manager())) {
        rows.handedOver(raised, Phrases.of("handed", "past", chance));
      }
      if (open && chance.share() < 0.75) {
        Instant when = hour(past.days().before(day, 1 + (int) (chance.share() * 30)), chance);
        rows.risk(raised, when.isBefore(raised.at()) ? raised.at() : when, chance);
      }
    }

    private void close(PastActionRows.Raised raised, LocalDate closed, Chance chance) {
      AccountId head = made.heads(raised.found().team()).getFirst();
      Instant at = hour(closed, chance);
      LocalDate checked = past.days().after(closed, 1 + (int) (chance.share() * 6));
      int round = 1;
      if (chance.share() < RETURNED) {
        Instant first = at.minusSeconds(200_000);
        UUID claimed =
            rows.closed(raised, round++, first.isBefore(raised.at()) ? raised.at() : first, chance);
        rows.answered(
            raised,
            claimed,
            "returned",
            Phrases.of("returned", "past", chance),
            head.value(),
            at.minusSeconds(40_000));
      }
      UUID closure = rows.closed(raised, round, at, chance);
      if (checked.isBefore(day)) {
        rows.answered(
            raised,
            closure,
            "verified",
            Phrases.of("checked", "past", chance),
            head.value(),
            hour(checked, chance));
      } else {
        rows.waits(raised, closure);
      }
    }
  }
}
