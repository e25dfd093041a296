package org.throughline.register.extracts;

import com.carrotsearch.hppc.BitMixer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 64 bits for what a fact is about and for what it says, begun from a number that is another at
 * each reading, so that nobody can choose words that are mistaken for others.
 *
 * @param seed where all of one reading begin
 */
record Fingerprint(long seed) {
  // To be counted up when a fingerprint is taken in another way: those that are kept are then void.
  private static final long WAY = 1;
  private static final long NOTHING = 0x9E3779B97F4A7C15L;
  private static final long SPREAD = 0x9FB21C651E98DF25L;

  /** Another number for other codes in this order, and for another way of taking fingerprints. */
  static long form(Collection<String> codes) {
    long form = WAY;
    for (String code : codes) {
      form = and(form, code);
    }
    return form;
  }

  long reference(String reference) {
    return and(seed, reference);
  }

  /** Another 64 bits of the same; both together are told apart from all others. */
  long referenceCheck(String reference) {
    return and(~seed, reference);
  }

  long involvementKey(UUID child, String naturalKey) {
    return and(child(child), naturalKey);
  }

  long involvement(
      String status,
      @Nullable String team,
      @Nullable String worker,
      @Nullable LocalDate started,
      @Nullable LocalDate ended,
      boolean closed,
      @Nullable String reason,
      @Nullable String detail) {
    long who = and(and(and(seed, status), team), worker);
    long when = and(and(and(who, started), ended), closed ? 1 : 0);
    return and(and(when, reason), detail);
  }

  long eventKey(UUID child, String kind, LocalDate on) {
    return and(and(child(child), kind), on);
  }

  long event(@Nullable String detail) {
    return and(seed, detail);
  }

  private long child(UUID id) {
    return and(and(seed, id.getMostSignificantBits()), id.getLeastSignificantBits());
  }

  private static long and(long before, @Nullable String text) {
    if (text == null) {
      return and(before, NOTHING);
    }
    long mixed = before + text.length();
    for (int i = 0; i < text.length(); i++) {
      mixed = (mixed ^ text.charAt(i)) * SPREAD;
      mixed ^= mixed >>> 32;
    }
    return BitMixer.mix64(mixed);
  }

  private static long and(long before, @Nullable LocalDate day) {
    return and(before, day == null ? NOTHING : day.toEpochDay());
  }

  private static long and(long before, long number) {
    return BitMixer.mix64((before ^ number) * SPREAD);
  }
}
