package org.throughline.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.demo.world.CouncilWorld;
import org.throughline.demo.world.Post;
import org.throughline.demo.world.TeamPlan;
import org.throughline.demo.world.Work;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.Ids;
import org.throughline.web.Role;

/**
 * What is in the database of a council when its audits are written: people, tool, register.
 *
 * @param extracts by the day of their figures
 * @param children by reference
 */
record Made(
    CouncilWorld world,
    Peopled peopled,
    ToolRow tool,
    Map<LocalDate, UUID> extracts,
    Map<String, UUID> children,
    Ids ids) {
  Made {
    extracts = Map.copyOf(extracts);
    children = Map.copyOf(children);
  }

  UUID id() {
    return peopled.authority().value();
  }

  UUID child(String reference) {
    UUID child = children.get(reference);
    if (child == null) {
      throw new IllegalStateException("The register does not hold " + reference);
    }
    return child;
  }

  UUID auditor(int number) {
    return peopled.auditors().get(number).value();
  }

  UUID headOfQuality() {
    return first(Role.HEAD_OF_QUALITY, "");
  }

  /** The manager of a team. */
  UUID manager(String team) {
    return first(Role.TEAM_MANAGER, team);
  }

  /** The heads of the service a team stands in. */
  List<AccountId> heads(String team) {
    Work work =
        world.plan().teams().stream()
            .filter(one -> one.name().equals(team))
            .map(TeamPlan::work)
            .findFirst()
            .orElseThrow();
    return world.posts().stream()
        .filter(post -> post.role() == Role.HEAD_OF_SERVICE && post.service() == work)
        .map(post -> peopled.account(post.mail()))
        .toList();
  }

  private UUID first(Role role, String team) {
    for (Post post : world.posts()) {
      boolean there = post.team() == null ? team.isEmpty() : post.team().name().equals(team);
      if (post.role() == role && there) {
        return peopled.account(post.mail()).value();
      }
    }
    throw new IllegalStateException("Nobody is " + role + " " + team);
  }
}
