package org.throughline.demo.world;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A team to be: what it does, in which locality if its service has any, and what it is called. Its
 * name is its own in the whole council, since extracts name teams and nothing above them.
 */
public record TeamPlan(Work work, @Nullable String locality, String name) {
  /** Where the work stays hard, whatever is tried. */
  static final String HARD_LOCALITY = "Southfen";

  private static final List<String> LOCALITIES = List.of("Harrowdown", "Marlbridge", HARD_LOCALITY);

  /** Twenty-four teams make one council; more of them are more of the same. */
  private static final List<TeamPlan> PATTERN = pattern();

  /** Safeguarding in the locality that stays hard. */
  public boolean hard() {
    return work == Work.SAFEGUARDING && HARD_LOCALITY.equals(locality);
  }

  static List<TeamPlan> of(int count) {
    List<TeamPlan> teams = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      TeamPlan one = PATTERN.get(i % PATTERN.size());
      int round = i / PATTERN.size();
      teams.add(round == 0 ? one : new TeamPlan(one.work, one.locality, again(one.name, round)));
    }
    return List.copyOf(teams);
  }

  private static String again(String name, int round) {
    return name + " " + (char) ('A' + round % 26) + (round < 26 ? "" : String.valueOf(round / 26));
  }

  private static List<TeamPlan> pattern() {
    List<TeamPlan> teams = new ArrayList<>();
    for (int number = 1; number <= 3; number++) {
      for (String locality : LOCALITIES) {
        teams.add(new TeamPlan(Work.SAFEGUARDING, locality, locality + " Safeguarding " + number));
      }
    }
    add(teams, Work.FIRST_RESPONSE, "Assessment 1", "Assessment 2", "Assessment 3", "Assessment 4");
    add(teams, Work.CHILDREN_IN_CARE, "Children in Care 1", "Children in Care 2");
    add(teams, Work.CHILDREN_IN_CARE, "Children in Care 3");
    add(teams, Work.LEAVING_CARE, "Leaving Care East", "Leaving Care West");
    add(teams, Work.DISABLED_CHILDREN, "Disabled Children 0 to 12", "Disabled Children 13 to 17");
    for (String locality : LOCALITIES) {
      teams.add(new TeamPlan(Work.EARLY_HELP, locality, locality + " Early Help"));
    }
    add(teams, Work.PERMANENCE, "Permanence and Adoption");
    return List.copyOf(teams);
  }

  private static void add(List<TeamPlan> teams, Work work, String... names) {
    for (String name : names) {
      teams.add(new TeamPlan(work, null, name));
    }
  }
}
