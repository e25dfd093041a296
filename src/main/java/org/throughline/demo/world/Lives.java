package org.throughline.demo.world;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everybody a council has known in the months that are told, and long enough before. */
final class Lives {
  private static final int FIRST_NUMBER = 10_001;

  private final Workforce workforce;
  private final Chance chance;
  private final List<LifeDraft> drafts = new ArrayList<>();

  private Lives(Workforce workforce, Chance chance) {
    this.workforce = workforce;
    this.chance = chance;
  }

  /** All lives that began by {@code day}, by the day they became known, and numbered so. */
  static List<Life> of(CouncilPlan plan, LocalDate day, Workforce workforce, Chance chance) {
    Lives lives = new Lives(workforce, chance);
    long told = ChronoUnit.DAYS.between(day.minusMonths(plan.scale().months() + 1L), day);
    for (Pathway pathway : Pathway.values()) {
      long days = told + pathway.mostDays();
      int arrivals = pathway.arrivals(plan.scale().children(), days);
      for (int i = 0; i < arrivals; i++) {
        lives.arrive(pathway, day.minusDays(lives.chance.between(0, (int) days)));
      }
    }
    return lives.numbered(plan.prefix());
  }

  private List<Life> numbered(String prefix) {
    drafts.sort(Comparator.comparing(LifeDraft::began));
    List<Life> numbered = new ArrayList<>(drafts.size());
    for (LifeDraft draft : drafts) {
      int number = FIRST_NUMBER + numbered.size();
      numbered.add(draft.life(number, prefix + "-" + number));
    }
    return List.copyOf(numbered);
  }

  private void arrive(Pathway pathway, LocalDate day) {
    LifeDraft draft = new LifeDraft(workforce, chance, day);
    switch (pathway) {
      case ASSESSED -> draft.assessed(chance.length(12, 42, 80), "RC8");
      case IN_NEED -> {
        draft.assessed(chance.length(15, 36, 65), "RC7");
        draft.inNeed(chance.length(50, 260, 900));
      }
      case DISABLED -> {
        draft.isDisabled();
        draft.assessed(chance.length(20, 38, 65), "RC7");
        draft.inNeed(chance.length(300, 1_060, 2_700));
      }
      case PROTECTED -> protectedChild(draft);
      case IN_CARE -> careChild(draft);
      case LEFT_CARE -> draft.leftCare(chance.length(300, 1_500, 2_556));
      case EARLY_HELP -> draft.helpedEarly(chance.length(50, 150, 420));
    }
    drafts.add(draft);
  }

  private void protectedChild(LifeDraft draft) {
    draft.assessed(chance.length(17, 24, 40), "RC7");
    draft.onPlan(chance.length(95, 300, 800));
    draft.inNeed(chance.length(40, 115, 400));
  }

  private void careChild(LifeDraft draft) {
    draft.assessed(chance.length(17, 24, 40), "RC7");
    if (chance.is(0.6)) {
      draft.onPlan(chance.length(60, 180, 500));
    }
    draft.inCare(chance.length(60, 1_050, 5_800));
  }
}
