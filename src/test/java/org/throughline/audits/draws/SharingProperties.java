package org.throughline.audits.draws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.throughline.kernel.AccountId;
import org.throughline.people.NodeKind;
import org.throughline.web.Role;

class SharingProperties {
  private static final UUID ROOT = new UUID(0, 1);

  @Property(tries = 300)
  void nobodyIsOverloadedNobodyIsInTheLineAndNobodyIsLeftWhoCouldBeTaken(
      @ForAll long seed,
      @ForAll @IntRange(max = 12) int children,
      @ForAll @IntRange(max = 5) int n) {
    Random chance = new Random(seed);
    List<Auditor> auditors = auditors(chance, n);
    List<Waiting> waiting = waiting(chance, children);
    Sharing.Shared shared = Sharing.of(waiting, auditors);
    assertThat(shared.given().size() + shared.left().size()).isEqualTo(children);
    for (Auditor auditor : auditors) {
      long has = shared.given().values().stream().filter(auditor::equals).count();
      assertThat(has).isLessThanOrEqualTo(auditor.room());
    }
    shared
        .given()
        .forEach((position, auditor) ->
            assertThat(Independence.conflict(auditor, waiting.get(position - 1))).isEmpty());
    assertThat(shared.given().size())
        .isEqualTo(mostThatCanBeTaken(waiting, auditors, 0, new int[n]));
  }

  @Property(tries = 100)
  void theOrderInWhichAuditorsAndChildrenAreNamedChangesNothing(@ForAll long seed) {
    Random chance = new Random(seed);
    List<Auditor> auditors = new ArrayList<>(auditors(chance, 4));
    List<Waiting> waiting = new ArrayList<>(waiting(chance, 9));
    Sharing.Shared first = Sharing.of(List.copyOf(waiting), List.copyOf(auditors));
    java.util.Collections.shuffle(auditors, chance);
    java.util.Collections.shuffle(waiting, chance);
    assertThat(Sharing.of(waiting, auditors)).isEqualTo(first);
  }

  @Property(tries = 100)
  void loadIsEvenWhereEverybodyMayTakeEverything(
      @ForAll @IntRange(min = 1, max = 6) int n, @ForAll @IntRange(max = 30) int children) {
    List<Auditor> auditors =
        IntStream.range(0, n).mapToObj(i -> auditor(i, 100, List.of(), null)).toList();
    Sharing.Shared shared = Sharing.of(plain(children), auditors);
    List<Long> loads =
        auditors.stream()
            .map(a -> shared.given().values().stream().filter(a::equals).count())
            .toList();
    assertThat(
            loads.stream().mapToLong(l -> l).max().orElse(0)
                - loads.stream().mapToLong(l -> l).min().orElse(0))
        .isLessThanOrEqualTo(1);
  }

  private static int mostThatCanBeTaken(
      List<Waiting> waiting, List<Auditor> auditors, int from, int[] has) {
    if (from == waiting.size()) {
      return 0;
    }
    int best = mostThatCanBeTaken(waiting, auditors, from + 1, has);
    for (int a = 0; a < auditors.size(); a++) {
      Auditor auditor = auditors.get(a);
      boolean free =
          has[a] < auditor.room() && Independence.conflict(auditor, waiting.get(from)).isEmpty();
      if (free && best < waiting.size() - from) {
        has[a]++;
        best = Math.max(best, 1 + mostThatCanBeTaken(waiting, auditors, from + 1, has));
        has[a]--;
      }
    }
    return best;
  }

  private static List<Auditor> auditors(Random chance, int n) {
    return IntStream.range(0, n)
        .mapToObj(i -> auditor(i, chance.nextInt(4), managed(chance), "W" + chance.nextInt(3)))
        .toList();
  }

  private static List<Auditor.Held> managed(Random chance) {
    return chance.nextBoolean()
        ? List.of()
        : List.of(new Auditor.Held(Role.TEAM_MANAGER, team(chance.nextInt(3)), NodeKind.TEAM));
  }

  private static Auditor auditor(
      int i,
      int capacity,
      List<Auditor.Held> more,
      @org.jspecify.annotations.Nullable String worker) {
    List<Auditor.Held> held = new ArrayList<>(more);
    held.add(new Auditor.Held(Role.AUDITOR, ROOT, NodeKind.AUTHORITY));
    return new Auditor(new AccountId(new UUID(9, i)), "Auditor " + i, worker, capacity, 0, held);
  }

  private static List<Waiting> waiting(Random chance, int children) {
    return IntStream.rangeClosed(1, children)
        .mapToObj(i ->
            new Waiting(
                i,
                Set.of(ROOT, team(chance.nextInt(3))),
                "W" + chance.nextInt(6),
                Set.of(),
                chance.nextInt(5) == 0 ? Set.of(new AccountId(new UUID(9, 0))) : null,
                Map.of()))
        .toList();
  }

  private static List<Waiting> plain(int children) {
    return IntStream.rangeClosed(1, children)
        .mapToObj(i -> new Waiting(i, Set.of(ROOT), null, Set.of(), null, Map.of()))
        .toList();
  }

  private static UUID team(int i) {
    return new UUID(5, i);
  }
}
