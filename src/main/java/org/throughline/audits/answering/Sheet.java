package org.throughline.audits.answering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.audits.tools.Question;
import org.throughline.audits.tools.Section;

/** All the answers of one audit so far. */
record Sheet(Map<UUID, Answer> answers) {
  Sheet {
    answers = Map.copyOf(answers);
  }

  static Sheet of(List<AnswerRow> rows) {
    Map<UUID, Answer> answers = new HashMap<>();
    rows.forEach(row -> answers.put(row.questionId(), new Answer(row.value(), row.evidence())));
    return new Sheet(answers);
  }

  Answer to(Question question) {
    return answers.getOrDefault(question.id(), Answer.NONE);
  }

  /** Questions of the section that want an answer and have one. */
  int given(Section section) {
    return (int) section.questions().stream().filter(q -> to(q).isGiven()).count();
  }

  boolean isDone(Section section) {
    return section.questions().stream().allMatch(q -> !isMissing(q) && !to(q).lacksEvidence(q));
  }

  /** An answer is wanted and not there. */
  boolean isMissing(Question question) {
    return question.required() && !to(question).isGiven();
  }
}
