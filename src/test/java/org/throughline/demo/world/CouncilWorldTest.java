package org.throughline.demo.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.kernel.DrawCheck;

class CouncilWorldTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final long SEED = 42;

  private final CouncilPlan plan = CouncilPlan.of(Scale.demo(), SEED).getFirst();
  private final CouncilWorld world = CouncilWorld.of(plan, DAY);

  @Test
  void aldermarshIsOfTheSizeThatWasPromised() {
    assertThat(world.children()).isEqualTo(4_000);
    assertThat(plan.teams()).hasSize(24).doesNotHaveDuplicates();
    assertThat(world.posts().stream().filter(Post::worker)).hasSize(300);
    assertThat(world.auditors()).hasSize(12);
    assertThat(world.posts().stream().map(Post::mail)).doesNotHaveDuplicates();
    assertThat(world.months()).hasSize(36);
  }

  @Test
  void theSameSeedAndDayMakeTheSameCouncil() {
    CouncilWorld again = CouncilWorld.of(plan, DAY);
    assertThat(Told.of(again, DAY).hash()).isEqualTo(Told.of(world, DAY).hash());
    assertThat(again.months()).isEqualTo(world.months());
    assertThat(again.posts()).isEqualTo(world.posts());
  }

  @Test
  void anotherDayOrSeedMakesAnother() {
    CouncilWorld later = CouncilWorld.of(plan, DAY.plusDays(1));
    CouncilPlan other = CouncilPlan.of(Scale.demo(), SEED + 1).getFirst();
    assertThat(Told.of(later, DAY).hash()).isNotEqualTo(Told.of(world, DAY).hash());
    assertThat(CouncilWorld.of(other, DAY).posts()).isNotEqualTo(world.posts());
  }

  @Test
  void everyMonthButTheLastIsHandedInWhole() {
    List<DrawnMonth> months = world.months();
    assertThat(months.subList(0, 35)).allSatisfy(month -> assertThat(done(month)).isEqualTo(50));
    assertThat(done(months.getLast())).isBetween(40L, 47L);
    assertThat(months.getLast().month()).isEqualTo(LocalDate.of(2026, 10, 1));
  }

  @Test
  void everyDrawCanBeRecomputedFromItsFrameAndSeed() {
    assertThat(world.months())
        .allSatisfy(month -> {
          DrawCheck check = DrawCheck.of(month.frame().csv(), month.seed(), month.size());
          assertThat(check.selected()).isEqualTo(month.draw().selected());
          assertThat(month.opened()).isBefore(month.frozen());
          assertThat(month.frozen()).isBefore(month.revealed());
        });
  }

  @Test
  void gradesFollowTheStory() {
    assertThat(share(0, 12, 4)).isBetween(0.27, 0.43);
    assertThat(share(24, 36, 4)).isBetween(0.08, 0.18);
    assertThat(share(0, 12, 1, 2)).isBetween(0.10, 0.22);
    assertThat(share(24, 36, 1, 2)).isBetween(0.32, 0.46);
  }

  @Test
  void nobodyAuditsTheirOwnTeam() {
    List<Post> auditors = world.auditors();
    assertThat(world.months().stream().flatMap(month -> month.readings().stream()))
        .allSatisfy(reading -> {
          TeamPlan own = auditors.get(reading.auditor()).team();
          assertThat(own == null ? "" : own.name()).isNotEqualTo(reading.team());
        });
  }

  private static long done(DrawnMonth month) {
    return month.readings().stream().filter(reading -> reading.submitted() != null).count();
  }

  private double share(int from, int to, Integer... ranks) {
    List<Reading> done =
        world.months().subList(from, to).stream()
            .flatMap(month -> month.readings().stream())
            .filter(reading -> reading.submitted() != null)
            .toList();
    long those = done.stream().filter(reading -> List.of(ranks).contains(reading.target())).count();
    return (double) those / done.size();
  }
}
