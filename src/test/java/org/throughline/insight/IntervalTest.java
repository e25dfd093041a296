package org.throughline.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The first four rows of intervals are those of R. G. Newcombe, Statistics in Medicine 17 (1998),
 * 857-872, table I; all were solved again in Python from the score equation by bisection.
 */
class IntervalTest {
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2552885199, 0.3662095770",
    "15, 148, 0.0623863995, 0.1604872417",
    "0, 20, 0, 0.1611251581",
    "1, 29, 0.0061132143, 0.1717552188",
    "29, 29, 0.8830302015, 1",
    "4, 50, 0.0315495141, 0.1883824692"
  })
  void wilsonsIntervalIsTheOnePublished(int count, int of, double low, double high) {
    Interval interval = new Proportion(count, of).interval();
    assertThat(interval.low()).isCloseTo(low, within(1e-9));
    assertThat(interval.high()).isCloseTo(high, within(1e-9));
  }

  @Test
  void aSampleOfAClosedListIsSurerThanOneOfAStream() {
    Interval interval = new Proportion(4, 50).intervalWithin(200);
    assertThat(interval.low()).isCloseTo(0.03548163264, within(1e-9));
    assertThat(interval.high()).isCloseTo(0.17050105302, within(1e-9));
    assertThat(new Proportion(4, 50).intervalWithin(50)).isEqualTo(new Interval(0.08, 0.08));
    assertThat(new Proportion(1, 1).intervalWithin(1)).isEqualTo(new Interval(1, 1));
    assertThatThrownBy(() -> new Proportion(4, 50).intervalWithin(49))
        .hasMessage("50 cannot be sampled from 49");
  }

  @Test
  void nothingAuditedSaysNothing() {
    assertThat(new Proportion(0, 0).interval()).isEqualTo(new Interval(0, 1));
    assertThat(WeightedShare.of(List.of())).isEmpty();
    assertThat(WeightedShare.of(List.of(new StratumCount("cin", 10, new Proportion(0, 0)))))
        .isEmpty();
    assertThat(WeightedShare.of(List.of(new StratumCount("cin", 0, new Proportion(2, 3)))))
        .isEmpty();
  }

  @Test
  void aWeightedShareIsTheOneWorkedOutApart() {
    List<StratumCount> strata =
        List.of(
            new StratumCount("cin", 400, new Proportion(7, 20)),
            new StratumCount("cp", 250, new Proportion(9, 15)),
            new StratumCount("looked-after", 100, new Proportion(5, 5)),
            new StratumCount("care-leaver", 50, new Proportion(0, 0)));
    WeightedShare share = WeightedShare.of(strata).orElseThrow();
    assertThat(share.share()).isCloseTo(0.52, within(1e-12));
    assertThat(share.effective()).isCloseTo(39.70588235294117, within(1e-9));
    assertThat(share.standardError()).isCloseTo(0.07287393126474156, within(1e-12));
    assertThat(share.covered()).isEqualTo(0.9375);
    assertThat(share.audits()).isEqualTo(40);
    assertThat(share.interval().low()).isCloseTo(0.36984039488600845, within(1e-9));
    assertThat(share.interval().high()).isCloseTo(0.666631069302469, within(1e-9));

    WeightedShare today = WeightedShare.within(strata).orElseThrow();
    assertThat(today.effective()).isCloseTo(41.757494506770946, within(1e-9));
    assertThat(today.interval().low()).isCloseTo(0.3732969948813805, within(1e-9));
    assertThat(today.interval().high()).isCloseTo(0.6633332270510337, within(1e-9));
  }

  @Test
  void moreAuditedThanThereAreChildrenCannotBeCorrected() {
    List<StratumCount> strata = List.of(new StratumCount("cin", 3, new Proportion(2, 4)));
    assertThat(WeightedShare.of(strata)).isPresent();
    assertThatThrownBy(() -> WeightedShare.within(strata)).hasMessage("4 cannot be sampled from 3");
  }

  @Test
  void whatIsNotAProportionIsRefused() {
    assertThatThrownBy(() -> new Proportion(3, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Proportion(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Interval.wilson(Double.NaN, 5)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> Interval.wilson(0.5, -1)).hasMessageContaining("-1");
    assertThatThrownBy(() -> new Interval(0.6, 0.5)).hasMessageContaining("0.6");
  }
}
