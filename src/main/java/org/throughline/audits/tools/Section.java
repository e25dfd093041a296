package org.throughline.audits.tools;

import java.util.List;
import java.util.UUID;

/** A section of a tool, numbered from 1. */
public record Section(UUID id, int position, String title, String intro, List<Question> questions) {
  public Section {
    questions = List.copyOf(questions);
  }
}
