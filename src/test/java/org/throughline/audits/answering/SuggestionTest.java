package org.throughline.audits.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.audits.tools.OverallCap;
import org.throughline.audits.tools.Question;
import org.throughline.audits.tools.QuestionKind;
import org.throughline.audits.tools.Section;
import org.throughline.audits.tools.ToolVersion;
import org.throughline.standards.Grade;
import org.throughline.standards.Scale;

class SuggestionTest {
  private static final Scale SCALE =
      new Scale(
          "s",
          "Scale",
          "Not a judgement of Ofsted’s.",
          List.of(
              new Grade("outstanding", "Outstanding", "", 1),
              new Grade("good", "Good", "", 2),
              new Grade("requires-improvement", "Requires improvement to be good", "", 3),
              new Grade("inadequate", "Inadequate", "", 4)));
  private static final OverallCap TWO_LOW = new OverallCap(2, 3, 3);

  @Test
  void theMiddleOfTheGradesIsSuggested() {
    Suggestion suggestion = suggested("outstanding", "good", "good", "good", "good").orElseThrow();
    assertThat(suggestion.grade().code()).isEqualTo("good");
    assertThat(suggestion.because()).containsExactly("The middle of the 5 grades given is Good.");
  }

  @Test
  void ofTwoMiddlesTheWorseIsTaken() {
    assertThat(suggested("outstanding", "outstanding", "good", "good").orElseThrow().grade().code())
        .isEqualTo("good");
  }

  @Test
  void anInadequateOnRiskCapsTheWholeAndSaysWhy() {
    Suggestion suggestion = suggested("good", "good", "inadequate", "good", "good").orElseThrow();
    assertThat(suggestion.grade().code()).isEqualTo("inadequate");
    assertThat(suggestion.because())
        .contains(
            "The overall grade is capped at Inadequate because question 1.3 is graded Inadequate.");
  }

  @Test
  void twoLowGradesHoldTheWholeAndAreNamed() {
    Suggestion suggestion =
        suggested(
                "requires-improvement", "good", "good", "inadequate", "outstanding", "good", "good")
            .orElseThrow();
    assertThat(suggestion.grade().code()).isEqualTo("requires-improvement");
    assertThat(suggestion.because())
        .contains(
            "The overall grade is capped at Requires improvement to be good because 2 questions"
                + " (1.1, 1.4) are graded Requires improvement to be good or worse.");
  }

  @Test
  void oneLowGradeDoesNotHoldTheWhole() {
    assertThat(
            suggested("requires-improvement", "good", "good", "good", "good")
                .orElseThrow()
                .grade()
                .code())
        .isEqualTo("good");
  }

  @Test
  void aCapThatChangesNothingIsNotMentioned() {
    Suggestion suggestion =
        suggested("inadequate", "inadequate", "inadequate", "inadequate").orElseThrow();
    assertThat(suggestion.because()).hasSize(1);
  }

  @Test
  void nothingIsSuggestedWhileAGradeIsMissing() {
    assertThat(suggested("good", "good", "", "good", "good")).isEmpty();
  }

  @Test
  void anUngradedToolSuggestsNothing() {
    Section section = new Section(new UUID(9, 9), 1, "One", "", List.of(compliance()));
    ToolVersion tool =
        new ToolVersion(new UUID(0, 1), "T", 1, null, 6, List.of(), List.of(section));
    assertThat(Suggestion.of(tool, new Sheet(Map.of()), SCALE)).isEmpty();
  }

  /** Grades of questions 1.1, 1.2 and on; 1.3 is about risk and caps by itself. */
  private static Optional<Suggestion> suggested(String... grades) {
    List<Question> questions =
        IntStream.rangeClosed(1, grades.length).mapToObj(SuggestionTest::graded).toList();
    Map<UUID, Answer> answers = new HashMap<>();
    for (int i = 0; i < grades.length; i++) {
      answers.put(questions.get(i).id(), new Answer(grades[i], "Seen."));
    }
    Section section = new Section(new UUID(9, 9), 1, "One", "", questions);
    ToolVersion tool =
        new ToolVersion(new UUID(0, 1), "T", 1, "s", 6, List.of(TWO_LOW), List.of(section));
    return Suggestion.of(tool, new Sheet(answers), SCALE);
  }

  private static Question graded(int position) {
    @Nullable Integer cap = position == 3 ? 4 : null;
    UUID id = new UUID(1, position);
    return new Question(
        id,
        "1." + position,
        QuestionKind.GRADED,
        "q" + position,
        "?",
        "",
        Map.of(),
        cap,
        cap,
        true);
  }

  private static Question compliance() {
    return new Question(
        new UUID(2, 1), "1.1", QuestionKind.COMPLIANCE, "c", "?", "", Map.of(), null, null, true);
  }
}
