package org.throughline.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuppressionTest {
  private final Suppression suppression = new Suppression(6);

  @Test
  void aSmallCountOrASmallRestIsHiddenAndNothingIsNot() {
    assertThat(hidden(whole(List.of(team("a", 5, 40), team("b", 35, 40), team("c", 0, 40)))))
        .containsExactlyInAnyOrder("a", "b");
    assertThat(hidden(whole(List.of(team("a", 40, 40), team("b", 0, 40))))).isEmpty();
  }

  @Test
  void aCountThatItsSiblingsWouldGiveAwayTakesTheSmallestOfThemAlong() {
    assertThat(hidden(whole(List.of(team("a", 3, 25), team("b", 20, 50), team("c", 12, 30)))))
        .containsExactlyInAnyOrder("a", "c");
  }

  @Test
  void twoSmallCountsThatTogetherTellEachOtherTakeMoreAlong() {
    // One and one: with their sum of two known, each is none, one or two, which tells too much.
    assertThat(hidden(whole(List.of(team("a", 1, 25), team("b", 1, 25), team("c", 12, 30)))))
        .containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void aServiceOfOneTeamIsHiddenWithIt() {
    Branch<String> one = new Branch<>("service", 3, 30, List.of(team("a", 3, 30)));
    Branch<String> other = new Branch<>("other", 20, 40, List.of(team("b", 20, 40)));
    assertThat(hidden(whole(List.of(one, other))))
        .containsExactlyInAnyOrder("service", "a", "other", "b");
  }

  @Test
  void whatIsKeptBackForAnotherReasonHidesNobodyElseUnlessItIsSmall() {
    Branch<String> whole = whole(List.of(team("a", 8, 16), team("b", 20, 50), team("c", 12, 30)));
    assertThat(suppression.hidden(whole, part -> part.of() < 20)).containsExactly("a");
    Branch<String> small = whole(List.of(team("a", 4, 16), team("b", 20, 50), team("c", 12, 30)));
    assertThat(suppression.hidden(small, part -> part.of() < 20))
        .containsExactlyInAnyOrder("a", "c");
  }

  @Test
  void whatLiesInAServiceAndInNoTeamIsNotToBeWorkedOutEither() {
    Branch<String> service =
        new Branch<>("service", 22, 52, List.of(team("a", 12, 30), team("b", 9, 20)));
    assertThat(hidden(whole(List.of(service, team("other", 20, 40))))).isNotEmpty();
  }

  @Test
  void whatDoesNotAddUpIsABug() {
    assertThatThrownBy(() -> new Branch<>("s", 3, 9, List.of(team("a", 4, 5))))
        .hasMessageContaining("more than the whole");
    assertThatThrownBy(() -> team("a", 2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Suppression(1)).isInstanceOf(IllegalArgumentException.class);
  }

  private Set<String> hidden(Branch<String> whole) {
    return suppression.hidden(whole, _ -> false);
  }

  private static Branch<String> team(String name, int count, int of) {
    return new Branch<>(name, count, of, List.of());
  }

  private static Branch<String> whole(List<Branch<String>> parts) {
    return new Branch<>(
        "all",
        parts.stream().mapToInt(Branch::count).sum(),
        parts.stream().mapToInt(Branch::of).sum(),
        parts);
  }
}
