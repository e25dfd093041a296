package org.throughline.audits.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.audits.tools.Question;
import org.throughline.audits.tools.QuestionKind;
import org.throughline.audits.tools.Section;
import org.throughline.audits.tools.ToolVersion;
import org.throughline.standards.Grade;
import org.throughline.standards.Scale;

class SuggestionTest {
  private static final Scale OFSTED =
      new Scale(
          "ofsted-2018",
          "Four grades",
          "Not an Ofsted judgement.",
          List.of(
              new Grade("outstanding", "Outstanding", "", 1),
              new Grade("good", "Good", "", 2),
              new Grade("requires-improvement", "Requires improvement to be good", "", 3),
              new Grade("inadequate", "Inadequate", "", 4)));

  @Test
  void theMiddleGradeIsSuggestedWhereNothingCaps() {
    Suggestion suggestion = suggest("good", "good", "requires-improvement");
    assertThat(suggestion.grade().code()).isEqualTo("good");
    assertThat(suggestion.because()).hasSize(1);
  }

  @Test
  void ofTwoMiddlesTheWorseIsSuggested() {
    assertThat(suggest("good", "requires-improvement").grade().code())
        .isEqualTo("requires-improvement");
  }

  @Test
  void anInadequateThatCapsHoldsTheWholeAndSaysWhichQuestionDidIt() {
    ToolVersion tool = tool(null, null, 4);
    Suggestion suggestion =
        Suggestion.of(tool, sheet(tool, "outstanding", "outstanding", "inadequate"), OFSTED)
            .orElseThrow();
    assertThat(suggestion.grade().code()).isEqualTo("inadequate");
    assertThat(suggestion.because().getLast()).contains("1.3", "Inadequate");
  }

  @Test
  void aCapNeverLiftsAGrade() {
    ToolVersion tool = tool(3, null, null);
    Suggestion suggestion =
        Suggestion.of(tool, sheet(tool, "inadequate", "inadequate", "inadequate"), OFSTED)
            .orElseThrow();
    assertThat(suggestion.grade().code()).isEqualTo("inadequate");
  }

  @Test
  void nothingIsSuggestedWhileAGradeIsMissing() {
    ToolVersion tool = tool(null, null, null);
    assertThat(Suggestion.of(tool, sheet(tool, "good", "good"), OFSTED)).isEmpty();
  }

  private static Suggestion suggest(String... grades) {
    ToolVersion tool = tool(new Integer[grades.length]);
    return Suggestion.of(tool, sheet(tool, grades), OFSTED).orElseThrow();
  }

  /** A tool of one section; each question caps the whole at the given rank when inadequate. */
  private static ToolVersion tool(@Nullable Integer... caps) {
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < caps.length; i++) {
      Integer from = caps[i] == null ? null : 4;
      questions.add(
          new Question(
              new UUID(1, i),
              "1." + (i + 1),
              QuestionKind.GRADED,
              "q" + i,
              "How good?",
              "",
              Map.of(),
              from,
              caps[i],
              true));
    }
    Section section = new Section(new UUID(2, 0), 1, "One", "", questions);
    return new ToolVersion(new UUID(3, 0), "Tool", 1, "ofsted-2018", 6, List.of(section));
  }

  private static Sheet sheet(ToolVersion tool, String... grades) {
    Map<UUID, Answer> answers = new HashMap<>();
    for (int i = 0; i < grades.length; i++) {
      answers.put(tool.questions().get(i).id(), new Answer(grades[i], ""));
    }
    return new Sheet(answers);
  }
}
