package org.throughline.register.annexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.spreadsheets.reading.UploadedFile;
import org.throughline.spreadsheets.reading.WrongWorkbook;

class CsvTest {

  private static final String TEXT =
      "Child Unique ID,Date of Referral,Allocated Team,Allocated Worker\n77,19/10/2018,Équipe,Zoë\n";

  @TempDir Path folder;

  private Recognised read(String name, byte[] bytes, Collected found) throws IOException {
    Path path = Files.write(folder.resolve(name), bytes);
    return Collected.read(List.of(new UploadedFile(name, path)), found);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,''", "UTF-8,\uFEFF", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF", "windows-1252,''"})
  void aFileIsReadInTheCharactersItWasSavedIn(String charset, String mark) throws IOException {
    Collected found = new Collected();
    read("referrals.csv", (mark + TEXT).getBytes(Charset.forName(charset)), found);
    assertThat(found.rows.getFirst().text(Column.WORKER)).isEqualTo("Zoë");
    assertThat(found.rows.getFirst().text(Column.TEAM)).isEqualTo("Équipe");
  }

  @ParameterizedTest
  @CsvSource({"';'", "'\t'"})
  void otherSeparatorsAreFound(String separator) throws IOException {
    Collected found = new Collected();
    byte[] bytes = TEXT.replace(",", separator).getBytes(StandardCharsets.UTF_8);
    assertThat(read("referrals.csv", bytes, found).version()).startsWith("One CSV a list");
    assertThat(found.rows).hasSize(1);
  }

  @Test
  void rowsAreCountedAsTheyStandInExcel() throws IOException {
    Collected found = new Collected();
    String text = TEXT + "\n,19/10/2018,\"two\nlines\",W\n,,,W";
    read("referrals.csv", text.getBytes(StandardCharsets.UTF_8), found);
    assertThat(found.rejected.stream().map(CellProblem::cell)).containsExactly("A4", "A5");
  }

  @Test
  void aFieldOfTenMillionCharactersAndAQuoteNeverClosedAreRefused() {
    String huge = TEXT + "78," + "9".repeat(10 << 20);
    String open = TEXT + "78,\"19/10/2018" + ",x\n".repeat(1 << 20);
    for (String text : List.of(huge, open)) {
      assertThatThrownBy(
              () -> read("referrals.csv", text.getBytes(StandardCharsets.UTF_8), new Collected()))
          .isInstanceOf(WrongWorkbook.class)
          .hasMessageContaining("cannot be read past row");
    }
  }

  @Test
  void aListOfHeadersOnlyIsReadAndEmpty() throws IOException {
    String headers = TEXT.lines().findFirst().orElseThrow();
    Recognised read =
        read("referrals.csv", headers.getBytes(StandardCharsets.UTF_8), new Collected());
    assertThat(read.lists().getFirst().read()).isZero();
  }

  @Test
  void hiddenCharactersAreTakenOutAndReported() throws IOException {
    Collected found = new Collected();
    read(
        "referrals.csv",
        TEXT.replace("Zoë", "Zo\u202eë\u0000").getBytes(StandardCharsets.UTF_8),
        found);
    assertThat(found.rows.getFirst().text(Column.WORKER)).isEqualTo("Zoë");
    assertThat(found.setAside.getFirst().cell()).isEqualTo("D2");
  }
}
