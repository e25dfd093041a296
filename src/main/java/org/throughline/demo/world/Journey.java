package org.throughline.demo.world;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.register.annexa.EventFact;
import org.throughline.register.annexa.EventKind;
import org.throughline.register.annexa.FactSink;

/**
 * The dated events of one life up to a day. The same life tells the same events whenever it is
 * asked, only more of them later. Visits are told of the last months alone, as councils send them.
 */
final class Journey {
  private static final int VISITS_MONTHS = 8;
  private static final List<String> SOURCES =
      List.of("6", "6", "6", "2A", "2A", "3E", "3B", "1A", "1B", "4", "5A", "9");

  private final Life life;
  private final LocalDate asAt;
  private final LocalDate today;
  private final Chance chance;
  private final FactSink sink;

  private Journey(Life life, LocalDate asAt, LocalDate today, Chance chance, FactSink sink) {
    this.life = life;
    this.asAt = asAt;
    this.today = today;
    this.chance = chance;
    this.sink = sink;
  }

  static void tell(Life life, LocalDate asAt, LocalDate today, Chance chance, FactSink sink) {
    Journey journey = new Journey(life, asAt, today, chance, sink);
    for (Stay stay : life.stays()) {
      journey.tell(stay);
    }
  }

  private void tell(Stay stay) {
    switch (stay.status()) {
      case ASSESSMENT -> assessment(stay);
      case CHILD_IN_NEED -> need(stay);
      case CHILD_PROTECTION_PLAN -> plan(stay);
      case LOOKED_AFTER -> care(stay);
      case CARE_LEAVER -> leaver(stay);
      case EARLY_HELP -> {
        at(EventKind.EARLY_HELP_STARTED, stay.start(), stay.seat().team().name());
        at(EventKind.EARLY_HELP_COMPLETED, stay.end(), stay.seat().team().name());
      }
    }
  }

  private void assessment(Stay stay) {
    String source = chance.of(SOURCES);
    at(EventKind.CONTACT, stay.start().minusDays(chance.between(1, 3)), source);
    at(EventKind.REFERRAL, stay.start(), source);
    at(EventKind.ASSESSMENT_STARTED, stay.start().plusDays(1), yes(0.93));
    at(EventKind.ASSESSMENT_AUTHORISED, stay.end(), stay.reason() == null ? "no" : stay.detail());
  }

  private void need(Stay stay) {
    at(EventKind.CHILD_IN_NEED_STARTED, stay.start(), stay.detail());
    every(EventKind.CHILD_SEEN, stay, 18, 38, VISITS_MONTHS, false);
    at(EventKind.CHILD_IN_NEED_CLOSED, stay.end(), stay.reason());
  }

  private void plan(Stay stay) {
    LocalDate conference = stay.start();
    at(EventKind.STRATEGY_DISCUSSION, conference.minusDays(chance.between(13, 20)), "no");
    at(EventKind.INITIAL_CONFERENCE, conference, "yes");
    at(EventKind.PROTECTION_PLAN_STARTED, conference, stay.detail());
    every(EventKind.STATUTORY_VISIT, stay, 9, 17, VISITS_MONTHS, true);
    LocalDate review = conference.plusMonths(3);
    while (review.isBefore(stay.end())) {
      at(EventKind.REVIEW_CONFERENCE, review, null);
      review = review.plusMonths(6).minusDays(chance.between(0, 12));
    }
    at(EventKind.PROTECTION_PLAN_ENDED, stay.end(), stay.detail());
  }

  private void care(Stay stay) {
    at(EventKind.CARE_STARTED, stay.start(), "N1");
    at(EventKind.LEGAL_STATUS, stay.start(), "C2".equals(stay.detail()) ? "C1" : stay.detail());
    if ("C2".equals(stay.detail())) {
      before(stay, EventKind.LEGAL_STATUS, stay.start().plusDays(chance.between(170, 260)), "C2");
    }
    at(EventKind.PLACEMENT_STARTED, stay.start(), "U6");
    String later = chance.of(List.of("U4", "U4", "U1", "K2", "U6", "P1"));
    before(
        stay, EventKind.PLACEMENT_STARTED, stay.start().plusDays(chance.between(30, 700)), later);
    every(EventKind.STATUTORY_REVIEW, stay, 150, 182, 24, false);
    every(EventKind.SOCIAL_WORK_VISIT, stay, 26, 42, VISITS_MONTHS, false);
    every(EventKind.REVIEWING_OFFICER_VISIT, stay, 70, 110, VISITS_MONTHS, false);
    every(EventKind.HEALTH_ASSESSMENT, stay, 330, 380, 24, false);
    every(EventKind.DENTAL_CHECK, stay, 170, 230, 18, false);
    adoption(stay);
    at(EventKind.CARE_CEASED, stay.end(), stay.reason());
  }

  private void adoption(Stay stay) {
    if (stay.seat().team().work() != Work.PERMANENCE) {
      return;
    }
    at(EventKind.ENTERED_CARE_BEFORE_ADOPTION, stay.start(), null);
    LocalDate decision = stay.start().plusDays(chance.between(150, 250));
    before(stay, EventKind.ADOPTION_DECISION, decision, null);
    before(stay, EventKind.PLACEMENT_ORDER, decision.plusDays(chance.between(60, 150)), null);
  }

  private void leaver(Stay stay) {
    every(EventKind.PATHWAY_PLAN_REVIEW, stay, 160, 190, 18, false);
    every(EventKind.CARE_LEAVER_CONTACT, stay, 30, 62, VISITS_MONTHS, false);
  }

  /** Comes round so often, slower where the work is hard; told for the last months only. */
  private void every(
      EventKind kind, Stay stay, int least, int most, int months, boolean seenAlone) {
    Chance own = chance.fork(kind.name() + stay.start());
    LocalDate told = today.minusMonths(months);
    LocalDate day = stay.start().plusDays(own.between(2, least));
    int slower = stay.seat().team().hard() ? 4 : 3;
    while (day.isBefore(stay.end()) && !day.isAfter(asAt)) {
      String detail = seenAlone ? (own.is(0.86) ? "yes" : "no") : null;
      if (day.isAfter(told)) {
        at(kind, day, detail);
      }
      day = day.plusDays((long) own.between(least, most) * slower / 3);
    }
  }

  private void before(Stay stay, EventKind kind, LocalDate day, @Nullable String detail) {
    if (day.isBefore(stay.end())) {
      at(kind, day, detail);
    }
  }

  private void at(EventKind kind, LocalDate day, @Nullable String detail) {
    if (!day.isAfter(asAt)) {
      sink.event(new EventFact(life.reference(), kind, day, detail));
    }
  }

  private String yes(double share) {
    return chance.is(share) ? "yes" : "no";
  }
}
