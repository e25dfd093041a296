package org.throughline.demo.world;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Chance that comes out the same for the same seed. Each part of the world forks its own, so that
 * what one part asks for never shifts what another gets.
 */
public final class Chance {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final long seed;
  private final SplittableRandom random;

  public Chance(long seed) {
    this.seed = seed;
    this.random = new SplittableRandom(seed);
  }

  /** Another chance, decided by this one's seed and the words alone. */
  public Chance fork(String words) {
    return new Chance((seed ^ words.hashCode()) * GOLDEN + words.length());
  }

  public Chance fork(int number) {
    return new Chance((seed + number) * GOLDEN ^ (seed >>> 17));
  }

  public RandomGenerator generator() {
    return random;
  }

  /** From 0 up to, and not, 1. */
  public double share() {
    return random.nextDouble();
  }

  /** True this often: 0 never, 1 always. */
  boolean is(double share) {
    return random.nextDouble() < share;
  }

  /** From {@code least} to {@code most}, both included. */
  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  /** At least {@code least}, on average {@code mean}, at most {@code most}; the long are rare. */
  int length(int least, int mean, int most) {
    double drawn = least - (mean - least) * Math.log(1 - random.nextDouble());
    return (int) Math.min(most, Math.round(drawn));
  }

  public <T> T of(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  /** The index of one of several shares; they need not add up to one. */
  int weighed(double... shares) {
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    double left = random.nextDouble() * sum;
    for (int i = 0; i < shares.length - 1; i++) {
      left -= shares[i];
      if (left < 0) {
        return i;
      }
    }
    return shares.length - 1;
  }
}
