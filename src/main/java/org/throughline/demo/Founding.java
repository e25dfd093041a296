package org.throughline.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.demo.world.CouncilWorld;
import org.throughline.demo.world.Post;
import org.throughline.demo.world.TeamPlan;
import org.throughline.demo.world.Work;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.InAuthority;
import org.throughline.people.Accounts;
import org.throughline.people.NodeKind;
import org.throughline.people.Organisation;
import org.throughline.web.Role;

/** Plants a council's organisation and adds its people, who cannot sign in yet. */
@Component
final class Founding {
  private final Organisation organisation;
  private final Accounts accounts;
  private final InAuthority inAuthority;

  Founding(Organisation organisation, Accounts accounts, InAuthority inAuthority) {
    this.organisation = organisation;
    this.accounts = accounts;
    this.inAuthority = inAuthority;
  }

  Peopled found(CouncilWorld world) {
    AuthorityId authority = organisation.plant(world.plan().name());
    return inAuthority.write(authority, () -> peopled(authority, world));
  }

  private Peopled peopled(AuthorityId authority, CouncilWorld world) {
    UUID root = organisation.root(authority);
    Map<Work, UUID> services = new LinkedHashMap<>();
    Map<String, UUID> teams = teams(authority, root, services, world.plan().teams());
    Map<String, AccountId> people = new HashMap<>();
    List<AccountId> auditors = new ArrayList<>();
    for (Post post : world.posts()) {
      AccountId account =
          accounts.add(authority, post.mail(), post.name(), post.worker() ? post.name() : null);
      accounts.grant(authority, account, post.role(), place(post, root, services, teams));
      if (post.audits()) {
        auditors.add(account);
        accounts.grant(authority, account, Role.AUDITOR, root);
      }
      people.put(post.mail(), account);
    }
    return new Peopled(authority, teams, people, auditors);
  }

  private Map<String, UUID> teams(
      AuthorityId authority, UUID root, Map<Work, UUID> services, List<TeamPlan> plans) {
    Map<String, UUID> localities = new HashMap<>();
    Map<String, UUID> teams = new HashMap<>();
    for (TeamPlan plan : plans) {
      UUID service =
          services.computeIfAbsent(
              plan.work(),
              work -> organisation.add(authority, root, NodeKind.SERVICE, work.service()));
      String locality = plan.locality();
      UUID above =
          locality == null
              ? service
              : localities.computeIfAbsent(
                  plan.work() + locality,
                  _ -> organisation.add(authority, service, NodeKind.LOCALITY, locality));
      teams.put(plan.name(), organisation.add(authority, above, NodeKind.TEAM, plan.name()));
    }
    return teams;
  }

  private static UUID place(
      Post post, UUID root, Map<Work, UUID> services, Map<String, UUID> teams) {
    TeamPlan team = post.team();
    UUID place = team == null ? services.get(post.service()) : teams.get(team.name());
    return place == null ? root : place;
  }

  /** Opens the door: from here on the council is there, and its people can sign in. */
  void open(CouncilWorld world, Peopled peopled, String passwordHash) {
    peopled
        .accounts()
        .values()
        .forEach(account -> accounts.setPasswordHash(peopled.authority(), account, passwordHash));
    organisation.open(peopled.authority(), world.plan().code(), world.plan().name());
  }
}
