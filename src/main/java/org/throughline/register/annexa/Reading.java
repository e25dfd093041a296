package org.throughline.register.annexa;

import java.time.LocalDate;

/**
 * What the reader must be told, since the file does not say it.
 *
 * @param asAt the day the extract was taken; years of two digits are read from it
 * @param adopters whether List 11 is taken: off unless the council switched it on with a reason
 * @param codes what the council's own spellings mean
 */
public record Reading(LocalDate asAt, boolean adopters, CouncilCodes codes) {

  public static Reading asAt(LocalDate day) {
    return new Reading(day, false, CouncilCodes.none());
  }
}
