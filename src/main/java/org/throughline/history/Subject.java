package org.throughline.history;

import java.util.Locale;
import java.util.UUID;
import org.throughline.kernel.Id;

/**
 * What an entry is about: a kind in kebab case ({@code child}, {@code audit}, {@code extract}), its
 * id, and the label a person knows it by.
 */
public record Subject(String kind, UUID id, String label) {
  public Subject {
    if (!kind.equals(kind.toLowerCase(Locale.ROOT)) || kind.isBlank()) {
      throw new IllegalArgumentException("A subject's kind is kebab case: " + kind);
    }
  }

  public static Subject of(String kind, Id id, String label) {
    return new Subject(kind, id.value(), label);
  }

  /** Where a record lives: {@code /audits/…}, {@code /children/…}. */
  public static String address(String kind, UUID id) {
    String plural =
        switch (kind) {
          case "child" -> "children";
          case "child-of-concern" -> "children-of-concern";
          default -> kind + "s";
        };
    return "/" + plural + "/" + id;
  }
}
