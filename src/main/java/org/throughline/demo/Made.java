package org.throughline.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    Map<String, ChildIdRow> children,
    Ids ids) {
  Made {
    extracts = Map.copyOf(extracts);
    children = Map.copyOf(children);
  }

  UUID id() {
    return peopled.authority().value();
  }

  UUID child(String reference) {
    return known(reference).id();
  }

  /** Whether anything is open for the child on the day the council is made. */
  boolean isOpen(String reference) {
    return known(reference).open();
  }

  private ChildIdRow known(String reference) {
    ChildIdRow child = children.get(reference);
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

  /** The practitioners of a team who have accounts. */
  List<AccountId> practitioners(String team) {
    return world.posts().stream()
        .filter(post -> post.role() == Role.PRACTITIONER)
        .filter(post -> post.team() != null && post.team().name().equals(team))
        .map(post -> peopled.account(post.mail()))
        .toList();
  }

  /** The manager of a team. */
  UUID manager(String team) {
    return first(Role.TEAM_MANAGER, team);
  }

  /** The heads of the service a team stands in. */
  List<AccountId> heads(String team) {
    return heads(work(team), true);
  }

  /** The heads of the other services, who are in the line of none of its cases. */
  List<AccountId> otherHeads(String team) {
    return heads(work(team), false);
  }

  private List<AccountId> heads(Work work, boolean same) {
    return world.posts().stream()
        .filter(post -> post.role() == Role.HEAD_OF_SERVICE && (post.service() == work) == same)
        .map(post -> peopled.account(post.mail()))
        .toList();
  }

  private Work work(String team) {
    return world.plan().teams().stream()
        .filter(one -> one.name().equals(team))
        .map(TeamPlan::work)
        .findFirst()
        .orElseThrow();
  }

  /** Another auditor than these, who is not of the team; null where there is none. */
  @Nullable Integer otherAuditor(String team, Set<Integer> not, int from) {
    List<Post> auditors = world.auditors();
    for (int i = 0; i < auditors.size(); i++) {
      int next = (from + i) % auditors.size();
      TeamPlan own = auditors.get(next).team();
      if (!not.contains(next) && (own == null || !own.name().equals(team))) {
        return next;
      }
    }
    return null;
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
