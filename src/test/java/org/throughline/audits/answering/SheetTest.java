package org.throughline.audits.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.audits.tools.Question;
import org.throughline.audits.tools.QuestionKind;
import org.throughline.audits.tools.Section;
import org.throughline.kernel.Refused;

class SheetTest {
  private static final Question SEEN = question(1, QuestionKind.COMPLIANCE);
  private static final Question WORDS = question(2, QuestionKind.TEXT);
  private static final Section SECTION =
      new Section(new UUID(3, 1), 1, "Voice", "", List.of(SEEN, WORDS));

  @Test
  void aSectionIsDoneWhenAllThatIsWantedIsAnswered() {
    assertThat(sheet(new Answer("yes", ""), new Answer("She said so.", "")).isDone(SECTION))
        .isTrue();
    assertThat(sheet(new Answer("yes", ""), Answer.NONE).isDone(SECTION)).isFalse();
  }

  @Test
  void aNoSaysWhereItCanBeSeen() {
    assertThat(sheet(new Answer("no", ""), new Answer("Words.", "")).isDone(SECTION)).isFalse();
    assertThat(sheet(new Answer("no", "Visit of 4 May."), new Answer("Words.", "")).isDone(SECTION))
        .isTrue();
  }

  @Test
  void anAnswerThatNoFormOfOursOffersIsRefused() {
    assertThatThrownBy(() -> Answer.typed(SEEN, null, "perhaps", ""))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("no such answer");
  }

  @Test
  void whatTheDatabaseCannotHoldIsTakenOut() {
    assertThat(Answer.typed(WORDS, null, "one\0\r\ntwo", "")).isEqualTo(new Answer("one\ntwo", ""));
  }

  @Test
  void anAnswerHoldsFortyThousandLettersAndNoMore() {
    assertThat(Answer.typed(WORDS, null, "a".repeat(40_000), "").value()).hasSize(40_000);
    assertThatThrownBy(() -> Answer.typed(WORDS, null, "a".repeat(40_001), ""))
        .isInstanceOf(Refused.class);
  }

  private static Sheet sheet(Answer seen, Answer words) {
    return new Sheet(Map.of(SEEN.id(), seen, WORDS.id(), words));
  }

  private static Question question(int place, QuestionKind kind) {
    return new Question(
        new UUID(4, place), "1." + place, kind, "q" + place, "?", "", Map.of(), null, null, true);
  }
}
