package org.throughline.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** A stratum while its draw is being made. */
final class StratumDraft {
  final String name;
  final int size;
  final List<Ticket> order;
  final TreeSet<Ticket> taken = new TreeSet<>();

  StratumDraft(String name, int size, List<Ticket> tickets) {
    this.name = name;
    this.size = size;
    this.order = new ArrayList<>(tickets);
    Collections.sort(order);
  }

  void take(Tally tally, List<PassedOver> passedOver) {
    for (Ticket ticket : order) {
      if (taken.size() == size) {
        return;
      }
      String reference = ticket.line().reference();
      tally
          .obstacle(reference)
          .ifPresentOrElse(
              why -> passedOver.add(new PassedOver(reference, why)),
              () -> {
                tally.add(reference);
                taken.add(ticket);
              });
    }
  }

  DrawStratum done() {
    return new DrawStratum(
        name,
        size,
        order.stream().map(Ticket::line).toList(),
        taken.stream().map(Ticket::line).toList());
  }
}
