package org.throughline.audits.answering;

import org.jspecify.annotations.Nullable;
import org.throughline.audits.tools.Question;
import org.throughline.audits.tools.Section;

/**
 * Something that must be there before an audit can be submitted, where to put it, and in which
 * section.
 */
record Lacking(String what, String href, @Nullable String section) {
  Lacking(String what, String href) {
    this(what, href, null);
  }

  static Lacking answer(Audit audit, Section section, Question question) {
    return new Lacking(
        "Answer question " + question.number() + ": " + question.text(),
        audit.address() + "/sections/" + section.position() + "#v-" + question.code(),
        section.title());
  }

  static Lacking evidence(Audit audit, Section section, Question question) {
    String sentence =
        question.isGraded()
            ? "Say why question %s is graded as it is."
            : "Say where the “no” to question %s can be seen.";
    return new Lacking(
        sentence.formatted(question.number()),
        audit.address() + "/sections/" + section.position() + "#e-" + question.code(),
        section.title());
  }
}
