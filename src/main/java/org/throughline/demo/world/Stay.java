package org.throughline.demo.world;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.register.annexa.AnnexList;
import org.throughline.register.annexa.InvolvementFact;
import org.throughline.register.annexa.Status;

/**
 * A stretch of a child's life with one status: in one seat, and after a move in another. A child
 * has one at a time.
 *
 * @param end the day it ends, which may lie ahead of the day anybody asks
 */
record Stay(
    Status status,
    AnnexList list,
    LocalDate start,
    LocalDate end,
    Seat seat,
    @Nullable LocalDate moved,
    Seat next,
    @Nullable String reason,
    @Nullable String detail) {

  boolean openOn(LocalDate day) {
    return !start.isAfter(day) && end.isAfter(day);
  }

  Seat seat(LocalDate day) {
    return moved == null || moved.isAfter(day) ? seat : next;
  }

  /** What an extract of that day says of it. */
  InvolvementFact fact(String reference, LocalDate asAt) {
    boolean open = end.isAfter(asAt);
    LocalDate last = open ? asAt : end;
    Seat now = seat(last);
    return new InvolvementFact(
        reference,
        list,
        status,
        start,
        open ? null : end,
        open,
        now.team().name(),
        status == Status.EARLY_HELP ? null : now.worker(last),
        open ? null : reason,
        detail);
  }
}
