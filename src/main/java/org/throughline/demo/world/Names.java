package org.throughline.demo.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Invented people of an English council. No two of one council have the same name. */
final class Names {
  private static final List<String> FIRST = column("first,");
  private static final List<String> LAST = column("last,");
  private static final double TWO_SURNAMES = 0.04;

  private final Chance chance;
  private final Set<String> given = new HashSet<>();

  Names(Chance chance) {
    this.chance = chance;
  }

  String next() {
    for (int tries = 0; ; tries++) {
      String name = chance.of(FIRST) + " " + surname(tries);
      if (given.add(name)) {
        return name;
      }
    }
  }

  /** A second surname when the single ones begin to run out, and now and then before. */
  private String surname(int tries) {
    boolean two = tries > 8 || chance.is(TWO_SURNAMES);
    return two ? chance.of(LAST) + "-" + chance.of(LAST) : chance.of(LAST);
  }

  private static List<String> column(String start) {
    return lines("names.csv").stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .toList();
  }

  /** The lines of a text beside this class. */
  static List<String> lines(String resource) {
    try (InputStream in = Names.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("No " + resource + " beside " + Names.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
