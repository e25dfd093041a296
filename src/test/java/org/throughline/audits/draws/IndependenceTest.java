package org.throughline.audits.draws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.kernel.AccountId;
import org.throughline.people.NodeKind;
import org.throughline.web.Role;

class IndependenceTest {
  private static final UUID ROOT = new UUID(1, 1);
  private static final UUID SERVICE = new UUID(1, 2);
  private static final UUID TEAM = new UUID(1, 3);
  private static final UUID OTHER_TEAM = new UUID(1, 4);
  private static final AccountId RUTH = new AccountId(new UUID(2, 1));
  private static final Set<Role> LINE =
      EnumSet.of(
          Role.TEAM_MANAGER, Role.HEAD_OF_SERVICE, Role.PRACTITIONER, Role.REVIEWING_OFFICER);

  @Test
  void everyRoleInTheLineIsAConflictAtTheTeamAndAboveAndNoOtherIs() {
    for (Role role : Role.values()) {
      for (UUID node : List.of(TEAM, SERVICE)) {
        assertThat(conflict(role, node, NodeKind.TEAM))
            .as(role.code())
            .isEqualTo(LINE.contains(role));
      }
      assertThat(conflict(role, OTHER_TEAM, NodeKind.TEAM)).as(role.code()).isFalse();
    }
  }

  @Test
  void aReviewingOfficerOfTheWholeAuthorityIsInNobodysLine() {
    assertThat(conflict(Role.REVIEWING_OFFICER, ROOT, NodeKind.AUTHORITY)).isFalse();
    assertThat(conflict(Role.HEAD_OF_SERVICE, ROOT, NodeKind.AUTHORITY)).isTrue();
  }

  @Test
  void nobodyAuditsTheirOwnCaseNorOneTheyOnceHad() {
    Auditor ruth = auditor("Ruth  Okafor", List.of());
    assertThat(Independence.conflict(ruth, child("ruth okafor", Set.of(), null)))
        .hasValue("is the child’s worker");
    assertThat(Independence.conflict(ruth, child("Tom Ashby", Set.of("Ruth Okafor"), null)))
        .hasValue("has worked with the child");
    assertThat(Independence.conflict(ruth, child(null, Set.of(), null))).isEmpty();
    assertThat(Independence.conflict(auditor(null, List.of()), child(null, Set.of(), null)))
        .isEmpty();
  }

  @Test
  void aRestrictedChildGoesToTheClearedOnly() {
    Auditor ruth = auditor(null, List.of());
    assertThat(Independence.conflict(ruth, child(null, Set.of(), Set.of())))
        .hasValue("is not cleared for this restricted child");
    assertThat(Independence.conflict(ruth, child(null, Set.of(), Set.of(RUTH)))).isEmpty();
  }

  private static boolean conflict(Role role, UUID node, NodeKind kind) {
    Auditor auditor = auditor(null, List.of(new Auditor.Held(role, node, kind)));
    return Independence.conflict(auditor, child(null, Set.of(), null)).isPresent();
  }

  private static Auditor auditor(@Nullable String worker, List<Auditor.Held> held) {
    return new Auditor(RUTH, "Ruth Okafor", worker, 5, 0, held);
  }

  private static Waiting child(
      @Nullable String worker, Set<String> earlier, @Nullable Set<AccountId> cleared) {
    return new Waiting(1, Set.of(ROOT, SERVICE, TEAM), worker, earlier, cleared, Map.of());
  }
}
