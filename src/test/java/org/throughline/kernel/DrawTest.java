package org.throughline.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Hashes and selections here were computed apart from this code, with Python's hashlib. */
class DrawTest {
  private static final String SMALL =
      """
      reference,stratum,team
      C1,cin,North
      C2,cin,North
      C3,cin,South
      L1,looked-after,South
      L2,looked-after,South
      """;

  @Test
  void theWorkedExampleComesOutAsWritten() {
    DrawFrame frame = DrawFrame.read(SMALL.getBytes(UTF_8));
    Draw draw = Draw.take(frame, new Seed("00"), 3);

    assertThat(frame.sha256())
        .isEqualTo("2d7a2622a7907c32b58e23c676c8a27c06014bd1e196ef4383abe05cb57382b7");
    assertThat(new Seed("00").sha256())
        .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    assertThat(draw.selected())
        .containsExactly(
            new Selected("C2", "cin", "North", 1),
            new Selected("C3", "cin", "South", 2),
            new Selected("L1", "looked-after", "South", 3));
    assertThat(draw.nextInOrder("cin", Set.of("C2", "C3", "L1")).child())
        .isEqualTo(new FrameLine("C1", "cin", "North"));
  }

  @Test
  void aThousandChildrenComeOutAsAnIndependentCalculationHasThem() {
    DrawFrame frame = new DrawFrame(IntStream.range(0, 1000).mapToObj(DrawTest::line).toList());
    Seed seed = new Seed("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    DrawCheck check = DrawCheck.of(frame.csv(), seed, 50);

    assertThat(check.frameSha256())
        .isEqualTo("eb8e2a155de36722de482cc3997d5ee9a0e0423c736ce89465800a7639b66696");
    assertThat(check.seedSha256())
        .isEqualTo("630dcd2966c4336691125448bbb25b4ff412a49c732db2c8abc1b8581bd710dd");
    List<String> references = check.selected().stream().map(Selected::reference).toList();
    assertThat(references).startsWith("R28322", "R87295", "R76749").endsWith("R63147");
    assertThat(Sha256.hex(String.join("\n", references).getBytes(UTF_8)))
        .isEqualTo("b01c7c009438205ecce7998bd97c70fab25ab38cc98fbb929761af9a442079fc");
    assertThat(check.differences(references)).isEmpty();
    assertThat(check.differences(references.subList(1, 50)))
        .containsExactly("R28322 was drawn and is not in the list.");
  }

  private static FrameLine line(int i) {
    List<String> strata =
        List.of(
            "child in need",
            "child protection",
            "looked after",
            "care leaver",
            "early help, step-down");
    String tail = i % 50 == 0 ? "é" : i % 77 == 0 ? "🧭" : i % 31 == 0 ? "\uFF21" : "";
    String reference = "R%05d%s".formatted(i * 7919L % 100003, tail);
    return new FrameLine(reference, strata.get((i * i + i / 3) % 5), "Team " + i % 9);
  }

  @Test
  void equalRemaindersGoByTheStratumsName() {
    assertThat(StratumSizes.of(2, Map.of("a", 1, "b", 1, "c", 1, "d", 1)))
        .isEqualTo(Map.of("a", 1, "b", 1, "c", 0, "d", 0));
  }

  @Test
  void aSizeOfTheFrameOrMoreTakesEveryChild() {
    DrawFrame frame = DrawFrame.read(SMALL.getBytes(UTF_8));
    assertThat(Draw.take(frame, new Seed("00"), 5).selected()).hasSize(5);
    assertThat(Draw.take(frame, new Seed("00"), Integer.MAX_VALUE).selected()).hasSize(5);
    assertThat(Draw.take(new DrawFrame(List.of()), new Seed("00"), 5).selected()).isEmpty();
  }

  @Test
  void aChildOverACapIsNamedAndTheNextIsTaken() {
    DrawFrame frame = DrawFrame.read(SMALL.getBytes(UTF_8));
    Map<String, String> workers = Map.of("C1", "W2", "C2", "W1", "C3", "W1");
    Caps caps = new Caps(0, List.of(new Cap("worker", 1, workers)));
    Draw draw = Draw.take(frame, new Seed("00"), 3, caps);

    assertThat(draw.selected()).extracting(Selected::reference).containsExactly("C2", "C1", "L1");
    assertThat(draw.passedOver())
        .containsExactly(
            new PassedOver("C3", "another child of the same worker is in the draw already"));
    Replacement next = draw.nextInOrder("cin", Set.of("C2", "C1", "L1"));
    assertThat(next.child()).isNull();
    assertThat(next.passedOver()).isEmpty();
  }

  @Test
  void aStratumThatRunsOutStaysShortAndSaysSo() {
    DrawFrame frame = DrawFrame.read(SMALL.getBytes(UTF_8));
    Map<String, String> family = Map.of("C1", "F", "C2", "F", "C3", "F");
    Caps caps = new Caps(0, List.of(new Cap("family", 1, family)));
    Draw draw = Draw.take(frame, new Seed("00"), 3, caps);

    assertThat(draw.strata()).extracting(DrawStratum::shortBy).containsExactly(1, 0);
    assertThat(draw.passedOver()).extracting(PassedOver::reference).containsExactly("C3", "C1");
  }

  @Test
  void aTeamMinimumSwapsWithinTheStratumAndNamesWhoGaveWay() {
    DrawFrame frame =
        new DrawFrame(
            IntStream.range(0, 40)
                .mapToObj(i -> new FrameLine("C" + i, i % 2 == 0 ? "a" : "b", i < 38 ? "X" : "Y"))
                .toList());
    Draw plain = Draw.take(frame, new Seed("00"), 4);
    Draw draw = Draw.take(frame, new Seed("00"), 4, new Caps(2, List.of()));

    assertThat(plain.selected()).extracting(Selected::team).containsOnly("X");
    assertThat(draw.selected())
        .extracting(Selected::team)
        .containsExactlyInAnyOrder("X", "Y", "X", "Y");
    assertThat(draw.strata()).extracting(DrawStratum::shortBy).containsOnly(0);
    assertThat(draw.passedOver())
        .extracting(PassedOver::why)
        .containsExactly(
            "Y was to have at least 2 in the draw", "Y was to have at least 2 in the draw");
    assertThat(Draw.take(frame, new Seed("00"), 4, new Caps(3, List.of())).shortfalls())
        .isNotEmpty();
  }

  @Test
  void aFrameOfAHundredThousandIsDrawnInLittleTime() {
    DrawFrame frame =
        new DrawFrame(
            IntStream.range(0, 100_000)
                .mapToObj(i -> new FrameLine("CH" + i, "stratum " + i % 5, "Team " + i % 24))
                .toList());
    byte[] csv = frame.csv();
    DrawCheck check =
        assertTimeout(Duration.ofSeconds(3), () -> DrawCheck.of(csv, new Seed("abcd"), 50));
    assertThat(check.selected()).hasSize(50);
  }

  @Test
  void anUnknownStratumAndASizeOfNoneAreRefused() {
    DrawFrame frame = DrawFrame.read(SMALL.getBytes(UTF_8));
    Draw draw = Draw.take(frame, new Seed("00"), 3);
    assertThatThrownBy(() -> draw.nextInOrder("adopted", Set.of()))
        .hasMessage("The draw has no stratum “adopted”.");
    assertThatThrownBy(() -> Draw.take(frame, new Seed("00"), 0))
        .hasMessage("A draw takes at least 1 child.");
  }

  @Test
  void aSeedIsHexadecimalAndKeepsItsSecret() {
    assertThat(new Seed("AB0c").hex()).isEqualTo("ab0c");
    assertThat(new Seed("ab0c").toString()).doesNotContain("ab0c");
    assertThat(Seed.secret(new java.util.Random(1)).bytes()).hasSize(32);
    for (String bad : List.of("", "a", "xy", "0x00", "ab ", "ab".repeat(65), "٠٠")) {
      assertThatThrownBy(() -> new Seed(bad)).isInstanceOf(Refused.class);
    }
    assertThat(new Seed(HexFormat.of().formatHex(new byte[64])).bytes()).hasSize(64);
  }
}
