package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class VerifyDrawTest {
  private static final String FRAME =
      """
      reference,stratum,team
      C1,cin,North
      C2,cin,North
      C3,cin,South
      L1,looked-after,South
      L2,looked-after,South
      """;
  private static final String FRAME_SHA256 =
      "2d7a2622a7907c32b58e23c676c8a27c06014bd1e196ef4383abe05cb57382b7";
  private static final String SEED_SHA256 =
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";

  @TempDir Path folder;
  private String frame = "";

  @BeforeEach
  void writeTheFrame() throws IOException {
    frame = file("frame.csv", FRAME);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void theDrawIsPrintedInOrderWithBothHashes() {
    Terminal call = Terminal.call("verify-draw", frame, "--seed", "00", "--size", "3");
    assertThat(call.code()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out())
        .isEqualToNormalizingNewlines(
            """
            Frame    5 children
            SHA-256  %s  (frame)
            SHA-256  %s  (seed)

            Order  Reference  Stratum       Team
                1  C2         cin           North
                2  C3         cin           South
                3  L1         looked-after  South
            """
                .formatted(FRAME_SHA256, SEED_SHA256));
  }

  @Test
  void theSameIsSaidInJson() {
    Terminal call = Terminal.call("verify-draw", frame, "--seed=00", "--size=3", "--json");
    JsonNode json = new Json().read(call.out(), "It");
    assertThat(json.propertyNames())
        .containsExactly(
            "frameSize",
            "frameSha256",
            "asPublished",
            "seed",
            "seedSha256",
            "size",
            "selected",
            "differences");
    assertThat(json.path("frameSha256").asString()).isEqualTo(FRAME_SHA256);
    assertThat(new Json().line(json.path("selected").get(0)))
        .isEqualTo("{\"reference\":\"C2\",\"stratum\":\"cin\",\"team\":\"North\",\"order\":1}");
  }

  @Test
  void aPublishedDrawThatAgreesIsSaidToAgree() throws IOException {
    String lines = file("lines.txt", "C2\nC3\nL1\n");
    String csv = file("selected.csv", "order,reference\r\n1,C2\r\n2,C3\r\n3,L1\r\n");
    String json =
        file(
            "draw.json",
            """
            {"frameSha256": "%s", "seedSha256": "%s",
             "selected": [{"reference": "C2"}, {"reference": "C3"}, {"reference": "L1"}]}
            """
                .formatted(FRAME_SHA256, SEED_SHA256));
    for (String selected : new String[] {lines, csv, json}) {
      Terminal call = check("--selected", selected);
      assertThat(call.out()).contains("This agrees with what was published.");
      assertThat(call.code()).isZero();
    }
  }

  @Test
  void aPublishedDrawThatWasBentIsToldApart() throws IOException {
    Terminal swapped = check("--selected", file("swapped", "C2\nC1\nL1\n"));
    assertThat(swapped.code()).isEqualTo(1);
    assertThat(swapped.out())
        .contains("C3 was drawn and is not in the list.", "C1 is in the list and was not drawn.");
    Terminal order = check("--selected", file("order", "C3\nC2\nL1\n"));
    assertThat(order.code()).isEqualTo(1);
    assertThat(order.out()).contains("in another order");
    Terminal hash = check("--frame-sha256", SEED_SHA256, "--seed-sha256", SEED_SHA256);
    assertThat(hash.code()).isEqualTo(1);
    assertThat(hash.out())
        .contains("The frame is not the published one")
        .doesNotContain("The seed");
    Terminal broken = check("--selected", file("broken", "{]"));
    assertThat(broken.code()).isEqualTo(1);
    assertThat(broken.err()).contains("is not JSON");
  }

  private Terminal check(String... more) {
    String[] words = {"verify-draw", frame, "--seed", "00", "--size", "3"};
    return Terminal.call(
        Stream.concat(Arrays.stream(words), Arrays.stream(more)).toArray(String[]::new));
  }

  @Test
  void aFileSavedByASpreadsheetIsCheckedAndSaidToBeSo() throws IOException {
    String saved = file("saved.csv", "\uFEFF" + FRAME.replace("\n", "\r\n"));
    Terminal call = Terminal.call("verify-draw", saved, "--seed", "00", "--size", "3");
    assertThat(call.code()).isZero();
    assertThat(call.out()).contains(FRAME_SHA256);
    assertThat(call.err()).contains("not the canonical ones");
  }

  @Test
  void whatATerminalWouldObeyIsNotPrinted() throws IOException {
    String evil = file("evil.csv", "reference,stratum,team\n\u001b[2JA\u202e,s,T\n");
    Terminal call = Terminal.call("verify-draw", evil, "--seed", "00", "--size", "1");
    assertThat(call.out()).doesNotContain("\u001b", "\u202e").contains("[2JA");
  }

  @Test
  void aFrameThatCannotBeReadIsRefusedWithOne() throws IOException {
    String wrong = file("wrong.csv", "name\nA\n");
    Terminal call = Terminal.call("verify-draw", wrong, "--seed", "00", "--size", "3");
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).startsWith("throughline verify-draw: Line 1 of the frame");
    Terminal none = Terminal.call("verify-draw", "nowhere.csv", "--seed", "00", "--size", "3");
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.err()).contains("There is no file nowhere.csv.");
    Terminal folderGiven =
        Terminal.call("verify-draw", folder.toString(), "--seed", "00", "--size", "3");
    assertThat(folderGiven.code()).isEqualTo(1);
  }

  @Test
  void aWrongCallIsAnsweredWithTwoAndTheUsage() {
    for (String words :
        new String[] {
          "verify-draw",
          "verify-draw F --seed 00",
          "verify-draw F --size 3",
          "verify-draw F --seed xyz --size 3",
          "verify-draw F --seed 00 --size 0",
          "verify-draw F --seed 00 --size many",
          "verify-draw F --seed 00 --size 3 --size 4",
          "verify-draw F G --seed 00 --size 3",
          "verify-draw F --seed 00 --size",
          "verify-draw F --sede 00",
          "nonsense"
        }) {
      Terminal call = Terminal.call(words.split(" "));
      assertThat(call.code()).as(words).isEqualTo(2);
      assertThat(call.err()).as(words).contains("Usage: throughline");
      assertThat(call.out()).isEmpty();
    }
  }

  @Test
  void helpIsThereForTheCommandAndForEachVerb() {
    assertThat(Terminal.call("--help").out()).contains("import", "token", "verify-draw");
    for (String verb : new String[] {"import", "token", "verify-draw"}) {
      Terminal call = Terminal.call(verb, "--help");
      assertThat(call.code()).isZero();
      assertThat(call.out()).startsWith("Usage: throughline " + verb);
    }
    assertThat(Terminal.call().code()).isEqualTo(2);
  }
}
