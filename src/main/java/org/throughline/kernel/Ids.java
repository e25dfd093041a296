package org.throughline.kernel;

import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes UUIDv7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, a 12-bit counter, 62 random
 * bits. Ids made by one node never go backwards, even when its clock does.
 */
public final class Ids {
  private static final int COUNTER_LIMIT = 1 << 12;

  private final InstantSource time;
  private final RandomGenerator chance;
  private long lastMillis;
  private int counter;

  public Ids(InstantSource time, RandomGenerator chance) {
    this.time = time;
    this.chance = chance;
  }

  public synchronized UUID next() {
    long now = time.millis();
    if (now > lastMillis) {
      lastMillis = now;
      counter = chance.nextInt(COUNTER_LIMIT / 2);
    } else if (++counter == COUNTER_LIMIT) {
      lastMillis++;
      counter = 0;
    }
    long high = (lastMillis << 16) | 0x7000L | counter;
    long low = (chance.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
