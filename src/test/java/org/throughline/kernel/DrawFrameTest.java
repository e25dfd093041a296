package org.throughline.kernel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawFrameTest {
  private static DrawFrame read(String csv) {
    return DrawFrame.read(csv.getBytes(UTF_8));
  }

  @Test
  void theCanonicalCsvIsSortedByCodePointAndQuotedOnlyWhereNeeded() {
    DrawFrame frame =
        new DrawFrame(
            List.of(
                new FrameLine("\uFF21", "a", "T"),
                new FrameLine("🧭", "a", "T"),
                new FrameLine("b", "a", "Long, \"thin\" team"),
                new FrameLine("B", "a", "=1"),
                new FrameLine("b1", " a ", "")));
    String csv =
        """
        reference,stratum,team
        B,a,=1
        b,a,"Long, ""thin"" team"
        b1, a ,
        \uFF21,a,T
        🧭,a,T
        """;
    assertThat(new String(frame.csv(), UTF_8)).isEqualTo(csv);
    assertThat(read(csv)).isEqualTo(frame);
  }

  @Test
  void whatASpreadsheetDoesToTheBytesDoesNotChangeTheHash() {
    DrawFrame published = read("reference,stratum,team\nA,s,T\nB,s,T\n");
    String saved = "\uFEFFreference,stratum,team\r\nB,\"s\",T\r\nA,s,T";
    assertThat(read(saved).sha256()).isEqualTo(published.sha256());
    assertThat(DrawCheck.of(saved.getBytes(UTF_8), new Seed("00"), 1).asPublished()).isFalse();
    assertThat(DrawCheck.of(published.csv(), new Seed("00"), 1).asPublished()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          ref,stratum,team!A,s,T!            | begins with the line
          reference,stratum,team!A,s!        | Line 2 of the frame: three fields were expected and 2 found.
          reference,stratum,team!A,s,T,x!    | three fields were expected and more found
          reference,stratum,team!A,s,T!!     | Line 3 of the frame: three fields were expected and 1 found.
          reference,stratum,team!A,s"x,T!    | inside a field that is not quoted
          reference,stratum,team!A,"s"x,T!   | after a closing quotation mark
          reference,stratum,team!A,"s,T!     | is never closed
          reference,stratum,team!,s,T!       | Line 2: A child in the frame has no reference.
          reference,stratum,team!A,s,T!A,s,U!| The reference “A” is in the frame more than once.
          """)
  void aFileThatIsNotAFrameIsRefusedWithTheReason(String csv, String reason) {
    assertThatThrownBy(() -> read(csv.replace('!', '\n')))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(reason);
  }

  @Test
  void bytesThatAreNotUtf8AndBrokenCharactersAreRefused() {
    byte[] latin = "reference,stratum,team\né,s,T\n".getBytes(ISO_8859_1);
    assertThatThrownBy(() -> DrawFrame.read(latin)).hasMessage("The frame is not text in UTF-8.");
    assertThatThrownBy(() -> read("")).hasMessageContaining("begins with");
    assertThatThrownBy(() -> read("reference,stratum,team\nA,s\rx,T\n"))
        .hasMessageContaining("a carriage return stands alone");
    assertThatThrownBy(() -> new FrameLine("a\uDC00\uD800", "s", "T"))
        .hasMessageContaining("broken");
    assertThatThrownBy(() -> new FrameLine("x".repeat(201), "s", "T"))
        .hasMessageContaining("longer than 200");
  }
}
