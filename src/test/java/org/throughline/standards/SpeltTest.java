package org.throughline.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How grades and themes are spelt in the spreadsheets of councils. */
class SpeltTest {
  private static final List<Grade> GRADES =
      List.of(
          new Grade("outstanding", "Outstanding", "", 1),
          new Grade("good", "Good", "", 2),
          new Grade("requires-improvement", "Requires improvement to be good", "", 3),
          new Grade("inadequate", "Inadequate", "", 4));
  private static final List<Theme> THEMES =
      List.of(
          new Theme("voice", "The child’s voice"),
          new Theme("planning", "Plans and reviews"),
          new Theme("risk", "Risk and safety planning"),
          new Theme("oversight", "Management oversight and supervision"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "?",
        "N/A",
        "Not graded",
        "R",
        "G",
        "Red",
        "Green",
        "Amber",
        "5",
        "0",
        "44",
        "2 - Inadequate",
        "Good/RI",
        "Goodish",
        "re",
        "4.5"
      })
  void whatIsNoGradeOrCouldBeTwoIsNone(String said) {
    assertThat(Spelt.grade(GRADES, said)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Outstanding, outstanding",
    "OUT, outstanding",
    "' good ', good",
    "2, good",
    "2.0, good",
    "Requires improvement, requires-improvement",
    "Requires Improvement to be Good, requires-improvement",
    "requires-improvement, requires-improvement",
    "RI, requires-improvement",
    "R.I., requires-improvement",
    "RI to be good, requires-improvement",
    "RITBG, requires-improvement",
    "3 (RI), requires-improvement",
    "Inad., inadequate",
    "4 - Inadequate, inadequate",
    "inadequate, inadequate"
  })
  void aGradeIsKnownByItsUsualSpellings(String said, String code) {
    assertThat(Spelt.grade(GRADES, said)).map(Grade::code).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "voice, voice",
    "Child's voice, voice",
    "THE CHILD’S VOICE, voice",
    "supervision, oversight",
    "Management oversight, oversight",
    "planning, planning",
    "Risk, risk"
  })
  void aThemeIsKnownByItsLabelOrAPartOfIt(String said, String code) {
    assertThat(Spelt.theme(THEMES, said)).map(Theme::code).contains(code);
  }

  @Test
  void aThemeThatIsNotKnownOrCouldBeTwoIsNone() {
    for (String said : List.of("", "and", "Thresholds", "safe plan", "an")) {
      assertThat(Spelt.theme(THEMES, said)).as(said).isEmpty();
    }
    List<Theme> alike = List.of(new Theme("a", "Plans in care"), new Theme("b", "Plans of exit"));
    assertThat(Spelt.theme(alike, "Plans")).isEmpty();
  }
}
