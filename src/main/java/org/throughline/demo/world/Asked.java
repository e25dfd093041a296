package org.throughline.demo.world;

import java.util.UUID;

/** A question of the council's tool: {@code compliance}, {@code graded} or {@code text}. */
public record Asked(UUID id, String kind, String code) {
  boolean graded() {
    return kind.equals("graded");
  }

  /** Which words answer it. */
  String topic() {
    if (code.contains("voice") || code.contains("child-say")) {
      return "voice";
    }
    return code.contains("impact") || kind.equals("text") ? "impact" : "why";
  }
}
