package org.throughline.register.annexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.throughline.spreadsheets.reading.WrongWorkbook;

/** What every refusal of a workbook owes to the person who sent it. */
final class Refusals {
  private Refusals() {}

  static void refused(Path path, String... words) {
    Collected sink = new Collected();
    assertThatThrownBy(() -> Collected.read(path, sink))
        .isInstanceOf(WrongWorkbook.class)
        .hasMessageContainingAll(words)
        .satisfies(wrong -> saysBothHalves(wrong));
  }

  static void saysBothHalves(Throwable wrong) {
    String sentence = ((WrongWorkbook) wrong).sentence();
    assertThat(sentence).matches("(?s)[A-Z“].*[.] Expected (is|are|in) .*[.]");
    assertThat(sentence).doesNotContain("  ", "..", "null");
  }
}
