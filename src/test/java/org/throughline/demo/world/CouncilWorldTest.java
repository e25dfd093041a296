package org.throughline.demo.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.throughline.kernel.DrawCheck;
import org.throughline.register.annexa.ChildFact;
import org.throughline.register.annexa.EventFact;
import org.throughline.register.annexa.FactSink;
import org.throughline.register.annexa.InvolvementFact;

class CouncilWorldTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  static final class Told implements FactSink {
    final Map<String, ChildFact> children = new HashMap<>();
    final Map<String, Integer> open = new TreeMap<>();
    int involvements;
    int events;

    @Override
    public void child(ChildFact fact) {
      children.put(fact.reference(), fact);
    }

    @Override
    public void involvement(InvolvementFact fact) {
      involvements++;
      if (fact.open()) {
        open.merge(fact.status().code(), 1, Integer::sum);
      }
    }

    @Override
    public void event(EventFact fact) {
      events++;
    }
  }

  @Test
  void probe() {
    for (int i = 0; i < 3; i++) {
      long t = System.nanoTime();
      CouncilWorld world = CouncilWorld.of(CouncilPlan.of(Scale.demo(), 42).getFirst(), DAY);
      System.out.println("made " + (System.nanoTime() - t) / 1e6 + " ms");
      for (LocalDate asAt : world.extracts()) {
        Told told = new Told();
        t = System.nanoTime();
        world.tell(asAt, told);
        System.out.println(
            asAt
                + " "
                + told.children.size()
                + " children "
                + told.open
                + " inv "
                + told.involvements
                + " ev "
                + told.events
                + " "
                + (System.nanoTime() - t) / 1e6);
      }
      for (DrawnMonth month : world.months()) {
        int[] grades = new int[5];
        month.readings().stream()
            .filter(r -> r.submitted() != null)
            .forEach(r -> grades[r.target()]++);
        System.out.println(
            month.month()
                + " frame "
                + month.frame().size()
                + " excl "
                + month.excluded().size()
                + " "
                + java.util.Arrays.toString(grades)
                + " ex "
                + month.exchanges().size());
      }
      assertThat(world.posts()).isNotEmpty();
      DrawnMonth one = world.months().getFirst();
      assertThat(DrawCheck.of(one.frame().csv(), one.seed(), one.size()).selected())
          .isEqualTo(one.draw().selected());
    }
  }
}
