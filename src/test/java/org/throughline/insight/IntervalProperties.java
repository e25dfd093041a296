package org.throughline.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IntervalProperties {
  @Provide
  Arbitrary<Proportion> proportions() {
    return Arbitraries.integers()
        .between(1, 100_000)
        .flatMap(of -> Arbitraries.integers().between(0, of).map(k -> new Proportion(k, of)));
  }

  @Provide
  Arbitrary<List<StratumCount>> strata() {
    Arbitrary<Integer> populations = Arbitraries.integers().between(0, 5000);
    Arbitrary<Proportion> audited =
        Arbitraries.integers()
            .between(0, 60)
            .flatMap(of -> Arbitraries.integers().between(0, of).map(k -> new Proportion(k, of)));
    return Combinators.combine(Arbitraries.of("a", "b", "c"), populations, audited)
        .as(StratumCount::new)
        .list()
        .ofMaxSize(6);
  }

  @Property
  void theIntervalLiesWithinNoneAndAllAndHoldsTheShare(@ForAll("proportions") Proportion p) {
    Interval interval = p.interval();
    assertThat(p.share()).isBetween(interval.low(), interval.high());
    assertThat(interval.low()).isNotNegative();
    assertThat(interval.high()).isLessThanOrEqualTo(1);
    assertThat(interval.width()).isPositive();
  }

  @Property
  void moreAuditsOfTheSameShareAreSurer(@ForAll("proportions") Proportion p) {
    Proportion twice = new Proportion(p.count() * 2, p.of() * 2);
    assertThat(twice.interval().width()).isLessThan(p.interval().width());
  }

  @Property
  void theIntervalOfTheRestIsTheMirrorImage(@ForAll("proportions") Proportion p) {
    Interval interval = p.interval();
    Interval rest = new Proportion(p.of() - p.count(), p.of()).interval();
    assertThat(rest.low()).isCloseTo(1 - interval.high(), within(1e-12));
    assertThat(rest.high()).isCloseTo(1 - interval.low(), within(1e-12));
  }

  @Property
  void aWeightedShareHoldsItselfAndIsNeverSurerThanItsAudits(
      @ForAll("strata") List<StratumCount> strata) {
    WeightedShare.of(strata)
        .ifPresent(share -> {
          assertThat(share.share()).isBetween(share.interval().low(), share.interval().high());
          assertThat(share.effective()).isPositive();
          assertThat(share.effective()).isLessThanOrEqualTo(share.audits() * (1 + 1e-9));
          assertThat(share.covered()).isBetween(0.0, 1.0);
          assertThat(share.standardError()).isNotNegative();
        });
    assertThat(WeightedShare.of(strata).isPresent())
        .isEqualTo(strata.stream().anyMatch(s -> s.population() > 0 && s.audited().of() > 0));
  }

  @Property
  void strataAuditedInProportionWeighAsTheirSum(@ForAll("proportions") Proportion p) {
    List<StratumCount> strata =
        List.of(p, new Proportion(0, p.of()), new Proportion(p.of(), p.of())).stream()
            .map(part -> new StratumCount("s", 7 * part.of(), part))
            .collect(Collectors.toList());
    WeightedShare share = WeightedShare.of(strata).orElseThrow();
    Proportion sum = new Proportion(p.count() + p.of(), 3 * p.of());
    assertThat(share.share()).isCloseTo(sum.share(), within(1e-12));
    assertThat(share.effective()).isCloseTo(sum.of(), within(1e-6));
  }
}
