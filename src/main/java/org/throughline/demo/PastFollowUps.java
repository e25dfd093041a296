package org.throughline.demo;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.audits.policy.GradePolicies;
import org.throughline.audits.policy.GradePolicy;
import org.throughline.clocks.calendar.Calendars;
import org.throughline.clocks.rules.Rules;
import org.throughline.clocks.running.Clocks;
import org.throughline.clocks.running.How;
import org.throughline.clocks.running.Starting;
import org.throughline.demo.world.Chance;
import org.throughline.demo.world.Reading;
import org.throughline.history.Subject;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.CouncilTime;

/**
 * What followed each Inadequate of the past: the second judgement, the conversation, and the same
 * child read again, late more often at first than now. What falls after the day the council is made
 * on is still to be done.
 */
@Component
final class PastFollowUps {
  private static final int WORST = 4;
  private static final double UPGRADED = 0.12;
  private static final double CLOSED = 0.3;
  private static final int RECENT = 50;
  private static final double WAITING = 0.4;

  private final BulkRows bulk;
  private final PastAudits audits;
  private final GradePolicies policies;
  private final Rules rules;
  private final Calendars calendars;
  private final Clocks clocks;

  PastFollowUps(
      BulkRows bulk,
      PastAudits audits,
      GradePolicies policies,
      Rules rules,
      Calendars calendars,
      Clocks clocks) {
    this.bulk = bulk;
    this.audits = audits;
    this.policies = policies;
    this.rules = rules;
    this.calendars = calendars;
    this.clocks = clocks;
  }

  /** Writes all of it but the words of the re-audits, which are answered. */
  List<PastAudits.Written> write(Made made, List<PastAudits.Written> written) {
    GradePolicy policy =
        policies.inForce(made.peopled().authority(), made.world().day()).orElseThrow();
    PastClocks past = new PastClocks(made, rules, calendars, clocks);
    Telling telling = new Telling(made, policy.id(), past, written.size());
    Deque<PastAudits.Written> waiting = new ArrayDeque<>(written);
    List<PastAudits.Written> read = new ArrayList<>();
    while (!waiting.isEmpty()) {
      PastAudits.Written one = waiting.poll();
      if (one.reading().submitted() != null && one.reading().target() == WORST) {
        PastAudits.Written next = telling.follow(one);
        if (next != null) {
          read.add(next);
          waiting.add(next);
        }
      }
    }
    audits.write(made, telling.again);
    // Of all that were planned, also those that nobody has handed in.
    audits.number(made, telling.number);
    telling.rows.write(bulk);
    past.write(bulk);
    return read;
  }

  /** One council's telling: rows are gathered and written at the end. */
  private static final class Telling {
    private final Made made;
    private final PastClocks past;
    private final LocalDate day;
    private final LocalDate better;
    private final PastFollowUpRows rows;
    private final List<PastAudits.Again> again = new ArrayList<>();
    // Whoever has read a child does not read it again.
    private final Map<UUID, Set<Integer>> readers = new HashMap<>();
    private int number;

    Telling(Made made, UUID policy, PastClocks past, int number) {
      this.made = made;
      this.past = past;
      this.day = made.world().day();
      this.better = LocalDate.of(day.getYear() - 1, 10, 1);
      this.rows = new PastFollowUpRows(made, policy);
      this.number = number;
    }

    /** The audit that looked again, where one has been planned. */
    PastAudits.@Nullable Written follow(PastAudits.Written audit) {
      Reading reading = audit.reading();
      Instant at = requireNonNull(reading.submitted());
      Chance chance = new Chance(reading.seed()).fork("follow-up");
      boolean late = chance.share() < (CouncilTime.dateOf(at).isBefore(better) ? 0.45 : 0.15);
      List<AccountId> heads = made.otherHeads(reading.team());
      AccountId head = heads.isEmpty() ? null : chance.of(heads);
      LocalDate judged = around("moderation", at, late, chance);
      Starting asked = new Starting(subject(audit), at, head, null);
      rows.moderation(audit, head, at);
      if (head == null || !judged.isBefore(day) || waits(at, chance)) {
        var _ = past.running("moderation", asked);
        talk(audit, at, late, null, chance);
        var _ = past.running("re-audit", new Starting(repeated(audit), at, null, team(reading)));
        return null;
      }
      Instant given = hour(judged, chance);
      boolean upgraded = chance.share() < UPGRADED;
      rows.judged(audit, head, upgraded, given, chance);
      past.stopped("moderation", asked, given, How.DONE, null);
      talk(audit, at, late, upgraded ? given : null, chance);
      if (upgraded) {
        past.stopped(
            "re-audit",
            new Starting(repeated(audit), at, null, team(reading)),
            given,
            How.WITHDRAWN,
            rows.notAsked());
        return null;
      }
      return read(audit, at, given, late, chance);
    }

    /** Of what is not long ago some is late and waits still. */
    private boolean waits(Instant at, Chance chance) {
      return CouncilTime.dateOf(at).isAfter(day.minusDays(RECENT)) && chance.share() < WAITING;
    }

    private static Subject subject(PastAudits.Written audit) {
      return new Subject("audit", audit.id(), audit.number());
    }

    private static Subject repeated(PastAudits.Written audit) {
      return new Subject("re-audit", audit.id(), "Re-audit of " + audit.number());
    }

    private UUID team(Reading reading) {
      return made.peopled().team(reading.team());
    }

    /** A working day near the one it was due on. */
    private LocalDate around(String rule, Instant from, boolean late, Chance chance) {
      LocalDate due = past.due(rule, from);
      int off = (int) (chance.share() * (late ? 8 : 4));
      LocalDate on =
          late
              ? past.days().after(due, 1 + off)
              : past.days().before(past.days().after(due, 1), 1 + off);
      LocalDate first = past.days().after(CouncilTime.dateOf(from), 1);
      return on.isBefore(first) ? first : on;
    }

    private static Instant hour(LocalDate day, Chance chance) {
      long minutes = 9 * 60 + (long) (chance.share() * 470);
      return day.atStartOfDay(CouncilTime.LONDON).plusMinutes(minutes).toInstant();
    }

    /** The conversation; with {@code until} a better grade came and asked for none. */
    private void talk(
        PastAudits.Written audit,
        Instant at,
        boolean late,
        @Nullable Instant until,
        Chance chance) {
      UUID manager = made.manager(audit.reading().team());
      LocalDate held = around("reflective-conversation", at, late, chance);
      Starting asked =
          new Starting(subject(audit), at, new AccountId(manager), team(audit.reading()));
      rows.conversation(audit, at);
      if (until != null && !CouncilTime.dateOf(until).isAfter(held)) {
        rows.notHeld(audit, until);
        past.stopped("reflective-conversation", asked, until, How.WITHDRAWN, rows.notAsked());
      } else if (held.isBefore(day) && !waits(at, chance)) {
        Instant when = hour(held, chance);
        rows.held(audit, manager, held, when, chance);
        past.stopped("reflective-conversation", asked, when, How.DONE, null);
      } else {
        var _ = past.running("reflective-conversation", asked);
      }
    }

    private PastAudits.@Nullable Written read(
        PastAudits.Written audit, Instant at, Instant planned, boolean late, Chance chance) {
      Reading before = audit.reading();
      Set<Integer> not = readers.computeIfAbsent(audit.child(), _ -> new HashSet<>());
      not.add(before.auditor());
      Integer next = made.otherAuditor(before.team(), not, before.auditor() + 1);
      if (next == null) {
        var _ = past.running("re-audit", new Starting(repeated(audit), at, null, team(before)));
        return null;
      }
      LocalDate due = past.due("re-audit", at);
      AccountId reader = new AccountId(made.auditor(next));
      Starting asked = new Starting(repeated(audit), at, reader, team(before));
      LocalDate read = around("re-audit", at, late, chance);
      boolean done = read.isBefore(day);
      if (!made.isOpen(before.reference()) && (!done || chance.share() < CLOSED)) {
        LocalDate closed = past.days().before(due.isBefore(day) ? due : day, 1);
        Instant when = hour(closed.isBefore(CouncilTime.dateOf(planned)) ? due : closed, chance);
        add(audit, before, next, due, planned, null, when, chance);
        past.stopped("re-audit", asked, when, How.CASE_CLOSED, null);
        return null;
      }
      Instant submitted = done ? hour(read, chance) : null;
      PastAudits.Written second = add(audit, before, next, due, planned, submitted, null, chance);
      if (submitted == null) {
        var _ = past.running("re-audit", asked);
        return null;
      }
      past.stopped("re-audit", asked, submitted, How.DONE, null);
      return second;
    }

    private PastAudits.Written add(
        PastAudits.Written audit,
        Reading before,
        int auditor,
        LocalDate due,
        Instant planned,
        @Nullable Instant submitted,
        @Nullable Instant closed,
        Chance chance) {
      UUID id = made.ids().next();
      Reading reading =
          new Reading(
              0,
              before.reference(),
              before.stratum(),
              before.team(),
              auditor,
              planned,
              submitted == null ? null : submitted.minusSeconds(9_000),
              submitted,
              false,
              grade(due, chance),
              (int) (chance.share() * Integer.MAX_VALUE));
      String called = "AU-%04d".formatted(++number);
      LocalDate month = due.withDayOfMonth(1);
      UUID who = made.auditor(auditor);
      again.add(new PastAudits.Again(id, called, audit.id(), month, who, reading, closed));
      return new PastAudits.Written(id, called, audit.child(), who, reading);
    }

    /**
     * What the second reading found: better more often than not, and more so since things moved.
     */
    private int grade(LocalDate due, Chance chance) {
      double share = chance.share();
      double worst = due.isBefore(better) ? 0.34 : 0.16;
      double good = due.isBefore(better) ? 0.14 : 0.33;
      if (share < worst) {
        return WORST;
      }
      return share > 1 - good ? 2 : 3;
    }
  }
}
