package org.throughline.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A child's place in the order of a draw: SHA-256 of the seed's bytes followed by the UTF-8 bytes
 * of the reference, compared as unsigned bytes; equal hashes, which nobody will see, by reference.
 */
final class Ticket implements Comparable<Ticket> {
  private final FrameLine line;
  private final byte[] hash;

  private Ticket(FrameLine line, byte[] hash) {
    this.line = line;
    this.hash = hash;
  }

  static List<Ticket> of(DrawFrame frame, Seed seed) {
    MessageDigest digest = Sha256.digest();
    byte[] chance = seed.bytes();
    List<Ticket> tickets = new ArrayList<>(frame.size());
    for (FrameLine line : frame.lines()) {
      digest.update(chance);
      byte[] hash = digest.digest(line.reference().getBytes(StandardCharsets.UTF_8));
      tickets.add(new Ticket(line, hash));
    }
    return tickets;
  }

  FrameLine line() {
    return line;
  }

  @Override
  public int compareTo(Ticket other) {
    int byHash = Arrays.compareUnsigned(hash, other.hash);
    return byHash != 0
        ? byHash
        : CodePointOrder.ASCENDING.compare(line.reference(), other.line.reference());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ticket that && line.equals(that.line) && Arrays.equals(hash, that.hash);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hash);
  }
}
