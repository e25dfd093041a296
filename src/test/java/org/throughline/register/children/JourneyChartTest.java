package org.throughline.register.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.register.annexa.EventKind;

class JourneyChartTest {
  private static final List<EventKind> KINDS = List.of(EventKind.values());
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 20, 80, 5000})
  void wordsLieOnNothingAndWithinTheDrawing(int count) {
    for (int seed = 0; seed < 20; seed++) {
      JourneyChart chart = JourneyChart.of(journey(events(count, seed), 6), TODAY);
      for (JourneyChart.Row row : chart.rows()) {
        List<int[]> taken = taken(row.signs());
        for (int i = 1; i < taken.size(); i++) {
          assertThat(taken.get(i)[0]).isGreaterThanOrEqualTo(taken.get(i - 1)[1]);
        }
        assertThat(taken).allMatch(one -> one[0] >= 148 && one[1] <= JourneyChart.RIGHT + 8);
      }
    }
  }

  @Test
  void everyEventOfALaneIsCountedInASign() {
    List<JourneyEvent> events = events(300, 7);
    JourneyChart chart = JourneyChart.of(journey(events, 6), TODAY);
    int drawn =
        chart.rows().stream().flatMap(row -> row.signs().stream()).mapToInt(Sign::count).sum();
    assertThat(drawn).isEqualTo(300);
  }

  @Test
  void aThreadIsNewestFirstByMonthAndHoldsTwoHundredLines() {
    Journey journey = journey(events(300, 3), 6);
    JourneyThread thread = JourneyThread.of(child(), journey);
    List<JourneyLine> lines =
        thread.parts().stream().flatMap(month -> month.lines().stream()).toList();
    assertThat(lines)
        .hasSize(200)
        .isSortedAccordingTo(
            Comparator.comparing(JourneyLine::date).reversed().thenComparing(JourneyLine::lane));
    assertThat(thread.leftOut()).isEqualTo(100);
    assertThat(thread.heading()).isEqualTo("Six months");
    assertThat(thread.parts().getFirst().name()).isEqualTo("November");
  }

  /** The stretches of the lane that signs and words cover, from the left. */
  private static List<int[]> taken(List<Sign> signs) {
    List<int[]> taken = new ArrayList<>();
    for (Sign sign : signs) {
      taken.add(new int[] {sign.x() - 8, sign.x() + 8});
      int width = Sign.width(sign.word());
      if (width > 0) {
        int from = sign.left() ? sign.wordX() - width : sign.wordX();
        taken.add(new int[] {from, from + width});
      }
    }
    taken.sort(Comparator.comparingInt(one -> one[0]));
    return taken;
  }

  private static List<JourneyEvent> events(int count, int seed) {
    Random chance = new Random(seed);
    return chance
        .ints(count, 0, 180)
        .mapToObj(days -> {
          EventKind kind = KINDS.get(chance.nextInt(KINDS.size()));
          return new JourneyEvent(TODAY.minusDays(days), "x", kind.code(), "no", false);
        })
        .sorted(Comparator.comparing(JourneyEvent::onDate))
        .toList();
  }

  private static Journey journey(List<JourneyEvent> events, int months) {
    ChildId child = new ChildId(new UUID(0, 1));
    LocalDate from = TODAY.minusMonths(months);
    return new Journey(child, from, TODAY, months, events, List.of(), List.of(), List.of());
  }

  private static Child child() {
    return new Child(
        new ChildId(new UUID(0, 1)),
        "A",
        null,
        null,
        "looked-after",
        TODAY.minusDays(9),
        null,
        null,
        null,
        true,
        TODAY,
        null,
        false,
        null,
        "own case");
  }
}
