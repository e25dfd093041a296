package org.throughline.demo.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.web.Role;

/** Everybody of a council with an account, the leadership first. */
final class Posts {
  private static final List<Role> ALONE =
      List.of(
          Role.DIRECTOR,
          Role.HEAD_OF_QUALITY,
          Role.PRINCIPAL_SOCIAL_WORKER,
          Role.PERFORMANCE_ANALYST,
          Role.INTERNAL_AUDITOR,
          Role.ADMINISTRATOR,
          Role.READ_ONLY);

  private final CouncilPlan plan;
  private final Names names;
  private final List<Post> posts = new ArrayList<>();

  private Posts(CouncilPlan plan, Names names) {
    this.plan = plan;
    this.names = names;
  }

  static List<Post> of(CouncilPlan plan, List<Seat> seats, LocalDate day, Names names) {
    Posts posts = new Posts(plan, names);
    ALONE.forEach(role -> posts.add(role, null, null, false));
    List<Work> services = plan.teams().stream().map(TeamPlan::work).distinct().toList();
    services.forEach(service -> posts.add(Role.HEAD_OF_SERVICE, service, null, false));
    int managersWhoAudit = Math.min(plan.teams().size(), plan.scale().auditors() / 2);
    for (TeamPlan team : plan.teams()) {
      boolean audits = plan.teams().indexOf(team) % 4 == 1 && managersWhoAudit-- > 0;
      posts.add(Role.TEAM_MANAGER, null, team, audits);
    }
    posts.auditors();
    int officers = Math.max(1, plan.scale().children() / 1_000);
    for (int i = 0; i < officers; i++) {
      posts.add(Role.REVIEWING_OFFICER, null, null, false);
    }
    seats.forEach(seat -> posts.practitioner(seat, day));
    return List.copyOf(posts.posts);
  }

  /** As many as are wanted beside the team managers who audit. */
  private void auditors() {
    long managers = posts.stream().filter(Post::audits).count();
    for (long i = managers; i < plan.scale().auditors(); i++) {
      add(Role.AUDITOR, null, null, true);
    }
  }

  private void add(Role role, @Nullable Work service, @Nullable TeamPlan team, boolean audits) {
    String name = names.next();
    posts.add(new Post(name, plan.mail(name), role, service, team, audits, false));
  }

  private void practitioner(Seat seat, LocalDate day) {
    String name = seat.worker(day);
    posts.add(new Post(name, plan.mail(name), Role.PRACTITIONER, null, seat.team(), false, true));
  }
}
