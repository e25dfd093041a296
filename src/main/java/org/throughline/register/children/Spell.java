package org.throughline.register.children;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a journey during which one thing stood: a status, or a worker with a team. It ended
 * on the day {@code ended} (null while it stands). The extracts told of it from {@code told} on;
 * before that day it is what they told in arrears.
 */
public record Spell(
    String value,
    @Nullable String team,
    LocalDate began,
    @Nullable LocalDate ended,
    LocalDate told) {
  boolean sameAs(Spell other) {
    return value.equals(other.value) && java.util.Objects.equals(team, other.team);
  }

  boolean stoodWithin(LocalDate from, LocalDate to) {
    return !began.isAfter(to) && (ended == null || ended.isAfter(from));
  }
}
