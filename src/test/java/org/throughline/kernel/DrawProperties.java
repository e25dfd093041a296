package org.throughline.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DrawProperties {
  @Provide
  Arbitrary<DrawFrame> frames() {
    Arbitrary<String> text =
        Arbitraries.strings()
            .withChars("abcXYZ019 ,\"\n\r'-=é\uFF21\u2028")
            .ofMinLength(1)
            .ofMaxLength(6)
            .filter(reference -> !reference.isBlank());
    Arbitrary<String> strata = Arbitraries.of("cin", "cp", "looked after", "a,b", "é", "");
    Arbitrary<String> teams = Arbitraries.of("North", "South", "East \"1\"", "");
    return Combinators.combine(text, strata, teams)
        .as(FrameLine::new)
        .list()
        .uniqueElements(FrameLine::reference)
        .ofMaxSize(80)
        .map(DrawFrame::new);
  }

  @Provide
  Arbitrary<Seed> seeds() {
    return Arbitraries.strings()
        .withChars("0123456789abcdef")
        .ofMinLength(1)
        .ofMaxLength(64)
        .map(half -> new Seed(half + half));
  }

  private static List<String> references(Draw draw) {
    return draw.selected().stream().map(Selected::reference).toList();
  }

  @Property
  void theOrderOfTheLinesDoesNotMatter(
      @ForAll("frames") DrawFrame frame,
      @ForAll("seeds") Seed seed,
      @ForAll @IntRange(min = 1, max = 100) int size,
      @ForAll long shuffle) {
    List<FrameLine> shuffled = new ArrayList<>(frame.lines());
    Collections.shuffle(shuffled, new Random(shuffle));
    DrawFrame other = new DrawFrame(shuffled);
    assertThat(other.sha256()).isEqualTo(frame.sha256());
    assertThat(Draw.take(other, seed, size)).isEqualTo(Draw.take(frame, seed, size));
  }

  @Property
  void theCsvReadsBackAsTheFrame(@ForAll("frames") DrawFrame frame) {
    assertThat(DrawFrame.read(frame.csv())).isEqualTo(frame);
    assertThat(DrawFrame.read(frame.csv()).csv()).isEqualTo(frame.csv());
  }

  @Property
  void nobodyIsTakenFromOutsideTheFrameOrTwice(
      @ForAll("frames") DrawFrame frame,
      @ForAll("seeds") Seed seed,
      @ForAll @IntRange(min = 1, max = 100) int size) {
    List<Selected> selected = Draw.take(frame, seed, size).selected();
    assertThat(selected).extracting(Selected::reference).doesNotHaveDuplicates();
    assertThat(selected).hasSize(Math.min(size, frame.size()));
    for (int i = 0; i < selected.size(); i++) {
      Selected child = selected.get(i);
      assertThat(child.order()).isEqualTo(i + 1);
      assertThat(frame.lines())
          .contains(new FrameLine(child.reference(), child.stratum(), child.team()));
    }
  }

  @Property
  void everyStratumIsWithinOneOfItsShare(
      @ForAll("frames") DrawFrame frame,
      @ForAll("seeds") Seed seed,
      @ForAll @IntRange(min = 1, max = 100) int size) {
    long take = Math.min(size, frame.size());
    Draw draw = Draw.take(frame, seed, size);
    assertThat(draw.strata().stream().mapToLong(DrawStratum::size).sum()).isEqualTo(take);
    for (DrawStratum stratum : draw.strata()) {
      long off = stratum.size() * (long) frame.size() - take * stratum.order().size();
      assertThat(Math.abs(off)).isLessThan(frame.size());
      assertThat(stratum.taken()).hasSize(stratum.size());
    }
  }

  @Property
  void aLargerDrawKeepsEachStratumsOrder(
      @ForAll("frames") DrawFrame frame,
      @ForAll("seeds") Seed seed,
      @ForAll @IntRange(min = 1, max = 60) int size,
      @ForAll @IntRange(min = 1, max = 40) int more) {
    Draw small = Draw.take(frame, seed, size);
    Draw large = Draw.take(frame, seed, size + more);
    for (int i = 0; i < small.strata().size(); i++) {
      List<FrameLine> before = small.strata().get(i).taken();
      List<FrameLine> after = large.strata().get(i).taken();
      int shared = Math.min(before.size(), after.size());
      assertThat(before.subList(0, shared)).isEqualTo(after.subList(0, shared));
    }
  }

  @Property
  void replacementsGoOnInTheSameOrderAndNeverRepeat(
      @ForAll("frames") DrawFrame frame,
      @ForAll("seeds") Seed seed,
      @ForAll @IntRange(min = 1, max = 40) int size) {
    Draw draw = Draw.take(frame, seed, size);
    Set<String> taken = new HashSet<>(references(draw));
    for (DrawStratum stratum : draw.strata()) {
      List<FrameLine> line = new ArrayList<>(stratum.taken());
      FrameLine next = draw.nextInOrder(stratum.name(), taken).child();
      while (next != null) {
        assertThat(taken.add(next.reference())).isTrue();
        line.add(next);
        next = draw.nextInOrder(stratum.name(), taken).child();
      }
      assertThat(line).isEqualTo(stratum.order());
    }
  }

  @Property
  void noCapIsEverExceeded(
      @ForAll("frames") DrawFrame frame,
      @ForAll("seeds") Seed seed,
      @ForAll @IntRange(min = 1, max = 60) int size,
      @ForAll @IntRange(min = 1, max = 3) int most,
      @ForAll @IntRange(min = 0, max = 3) int teamMinimum) {
    Map<String, String> workers = groups(frame, 7);
    Map<String, String> families = groups(frame, 11);
    Caps caps =
        new Caps(
            teamMinimum, List.of(new Cap("worker", most, workers), new Cap("family", 1, families)));
    Draw draw = Draw.take(frame, seed, size, caps);
    List<String> taken = new ArrayList<>(references(draw));
    assertThat(draw.passedOver()).noneMatch(passed -> taken.contains(passed.reference()));
    for (DrawStratum stratum : draw.strata()) {
      assertThat(stratum.shortBy()).isNotNegative();
      FrameLine next = draw.nextInOrder(stratum.name(), Set.copyOf(taken)).child();
      if (next != null) {
        taken.add(next.reference());
      }
    }
    assertThat(largest(taken, workers)).isLessThanOrEqualTo(most);
    assertThat(largest(taken, families)).isLessThanOrEqualTo(1);
  }

  private static Map<String, String> groups(DrawFrame frame, int many) {
    Map<String, String> groups = new HashMap<>();
    for (FrameLine line : frame.lines()) {
      int group = Math.floorMod(line.reference().hashCode(), many);
      if (group > 0) {
        groups.put(line.reference(), "G" + group);
      }
    }
    return groups;
  }

  private static long largest(List<String> taken, Map<String, String> groups) {
    return taken.stream()
        .filter(groups::containsKey)
        .collect(Collectors.groupingBy(groups::get, Collectors.counting()))
        .values()
        .stream()
        .mapToLong(Long::longValue)
        .max()
        .orElse(0);
  }

  @Property
  void codePointOrderIsTheOrderOfTheBytes(@ForAll String a, @ForAll String b) {
    if (wellFormed(a) && wellFormed(b)) {
      int bytes = Arrays.compareUnsigned(a.getBytes(UTF_8), b.getBytes(UTF_8));
      assertThat(Integer.signum(CodePointOrder.ASCENDING.compare(a, b)))
          .isEqualTo(Integer.signum(bytes));
    }
  }

  private static boolean wellFormed(String text) {
    return UTF_8.newEncoder().canEncode(text);
  }
}
