package org.throughline.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.throughline.demo.world.CouncilPlan;
import org.throughline.demo.world.Scale;
import org.throughline.kernel.CouncilTime;
import org.throughline.people.AuthorityRow;
import org.throughline.people.Organisation;

/**
 * Makes the demo's councils before the first page is served, where there are none yet. An
 * installation that has any council of its own is left alone.
 */
@Component
final class DemoCouncil implements SmartInitializingSingleton {
  /** Of everybody in the demo. */
  static final String PASSWORD = "line of sight";

  private static final Logger LOG = LoggerFactory.getLogger(DemoCouncil.class);
  private static final long SEED = 20_190_301;

  private final Councils councils;
  private final Organisation organisation;
  private final CouncilTime time;

  DemoCouncil(Councils councils, Organisation organisation, CouncilTime time) {
    this.councils = councils;
    this.organisation = organisation;
    this.time = time;
  }

  @Override
  public void afterSingletonsInstantiated() {
    List<CouncilPlan> plans = CouncilPlan.of(Scale.demo(), SEED);
    Set<String> there =
        organisation.authorities().stream().map(AuthorityRow::code).collect(Collectors.toSet());
    Set<String> ours = plans.stream().map(CouncilPlan::code).collect(Collectors.toSet());
    if (!ours.containsAll(there) || there.containsAll(ours)) {
      return;
    }
    String hash = councils.hash(PASSWORD);
    for (CouncilPlan plan : plans.reversed()) {
      if (!there.contains(plan.code())) {
        long begun = System.nanoTime();
        var _ = councils.make(plan, time.today(), hash);
        LOG.info("{} was made in {} ms", plan.name(), (System.nanoTime() - begun) / 1_000_000);
      }
    }
  }
}
