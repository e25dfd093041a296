package org.throughline.demo.world;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A child as the council knows one: a number, the least about them, and their stays in order. */
record Life(
    int number,
    String reference,
    String gender,
    LocalDate born,
    boolean disabled,
    List<Stay> stays) {
  Life {
    stays = List.copyOf(stays);
  }

  @Nullable Stay on(LocalDate day) {
    for (Stay stay : stays) {
      if (stay.openOn(day)) {
        return stay;
      }
    }
    return null;
  }

  LocalDate firstKnown() {
    return stays.getFirst().start();
  }

  LocalDate lastKnown() {
    return stays.getLast().end();
  }

  int ageOn(LocalDate day) {
    return java.time.Period.between(born, day).getYears();
  }
}
