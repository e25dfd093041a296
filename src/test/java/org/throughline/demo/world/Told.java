package org.throughline.demo.world;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.throughline.kernel.Sha256;
import org.throughline.register.annexa.ChildFact;
import org.throughline.register.annexa.EventFact;
import org.throughline.register.annexa.FactSink;
import org.throughline.register.annexa.InvolvementFact;

/** All that a world tells, as one text. */
final class Told implements FactSink {
  private final StringBuilder text = new StringBuilder();

  static Told of(CouncilWorld world, LocalDate asAt) {
    Told told = new Told();
    world.tell(asAt, told);
    return told;
  }

  String hash() {
    return Sha256.hex(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void child(ChildFact fact) {
    text.append(fact).append('\n');
  }

  @Override
  public void involvement(InvolvementFact fact) {
    text.append(fact).append('\n');
  }

  @Override
  public void event(EventFact fact) {
    text.append(fact).append('\n');
  }
}
