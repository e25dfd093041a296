package org.throughline.demo.world;

import java.util.ArrayList;
import java.util.List;

/**
 * A council to be.
 *
 * @param prefix what its children's references begin with
 * @param seed decides all of it, with the day it is made
 */
public record CouncilPlan(
    String code, String name, String prefix, long seed, List<TeamPlan> teams, Scale scale) {
  public CouncilPlan {
    teams = List.copyOf(teams);
  }

  /** Aldermarsh, then a small neighbour, then as many of Aldermarsh's size as are asked for. */
  public static List<CouncilPlan> of(Scale scale, long seed) {
    List<CouncilPlan> plans = new ArrayList<>();
    for (int i = 0; i < scale.authorities(); i++) {
      plans.add(
          switch (i) {
            case 0 -> council("aldermarsh", "Aldermarsh", "AM", seed, scale);
            case 1 -> brackwater(seed + 1);
            default -> council("council-" + i, "Council " + i, "C" + i, seed + i, scale);
          });
    }
    return List.copyOf(plans);
  }

  private static CouncilPlan council(
      String code, String name, String prefix, long seed, Scale scale) {
    return new CouncilPlan(code, name, prefix, seed, TeamPlan.of(scale.teams()), scale);
  }

  private static CouncilPlan brackwater(long seed) {
    List<TeamPlan> teams =
        List.of(
            new TeamPlan(Work.SAFEGUARDING, null, "Brackwater Safeguarding"),
            new TeamPlan(Work.CHILDREN_IN_CARE, null, "Brackwater Care"));
    Scale small = new Scale(1, 150, teams.size(), 14, 6, 4, 2);
    return new CouncilPlan("brackwater", "Brackwater", "BW", seed, teams, small);
  }

  public String mail(String name) {
    String plain = name.toLowerCase(java.util.Locale.ROOT).replace("’", "").replace(' ', '.');
    return plain + "@" + code + ".example";
  }
}
