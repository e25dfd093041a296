package org.throughline.register.extracts;

import org.jspecify.annotations.Nullable;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;

/**
 * Asks before an extract turns the register back. Without newer figures, because their extract was
 * undone meanwhile, there is nothing to warn of any more.
 */
record HeldPage(HeldRow held, @Nullable NewestFiguresRow newest, FormKey formKey) implements Page {
  @Override
  public String title() {
    return isOlder()
        ? "These figures are older than the register’s"
        : "These figures can be brought in";
  }

  @Override
  public Place place() {
    return Place.CHILDREN;
  }

  boolean isOlder() {
    return newest != null && held.asAt().isBefore(newest.asAt());
  }

  String lead() {
    String ours = held.stored().label() + " has the figures of " + day() + ".";
    return newest == null || !isOlder()
        ? ours + " The register has no newer ones any more."
        : ours
            + " The register "
            + (newest.done() ? "has" : "is about to have")
            + " those of "
            + Wording.day(newest.asAt())
            + ", from "
            + newest.fileName()
            + ".";
  }

  String day() {
    return Wording.day(held.asAt());
  }

  String address() {
    return "/extracts/held/" + held.id().value();
  }
}
