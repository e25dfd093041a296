package org.throughline.register.extracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.RoomTest;
import org.throughline.TestCouncils;
import org.throughline.kernel.InAuthority;
import org.throughline.register.annexa.Returns;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/** What an import leaves for the next one is what the next one would learn, or is not there. */
@RoomTest
class FingerprintsTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern WRITES =
      Pattern.compile(
          "(insert into|update|delete from)\\s+register\\.(child|involvement|event)\\b");

  @Autowired TestCouncils councils;
  @Autowired Extracts extracts;
  @Autowired Undo undo;
  @Autowired ImportingDatabase importing;
  @Autowired InAuthority inAuthority;
  @Autowired JdbcClient db;
  @TempDir Path folder;
  private Sender sender;
  private KeptPrints prints;
  private Viewer analyst;

  @BeforeEach
  void aCouncil() {
    sender = new Sender(extracts, inAuthority, db);
    prints = new KeptPrints(importing, inAuthority, db);
    analyst = councils.found().as(Role.PERFORMANCE_ANALYST);
  }

  @Test
  void eachImportLeavesWhatLearningFinds() {
    ExtractRow first = sender.send(analyst, Returns.workbook(folder, 3, 800, false));
    isKeptOf(first);
    ExtractRow next = sender.send(analyst, Returns.nextMonth(folder, 3, 800));
    assertThat(next.changes().isNone()).isFalse();
    isKeptOf(next);
    ExtractRow again = sender.send(analyst, Returns.nextMonth(folder, 3, 800));
    assertThat(again.changes().isNone()).isTrue();
    isKeptOf(again);
    // Other children altogether: those of before are absent.
    ExtractRow others = sender.send(analyst, Returns.workbook(folder, 4, 300, true));
    isKeptOf(others);
    assertThat(prints.absent(analyst.authority()))
        .isNotEmpty()
        .isEqualTo(prints.absentInTheRegister(analyst.authority()));
  }

  @Test
  void whatWasToldInSeveralWaysIsKeptAsTheDatabaseWeighedIt() {
    isKeptOf(sender.send(analyst, contacts("q) 6: Police", "a) 1A: Individual")));
    isKeptOf(sender.send(analyst, contacts("a) 1A: Individual", "q) 6: Police")));
    isKeptOf(sender.send(analyst, contacts("a) 1A: Individual")));
    isKeptOf(sender.send(analyst, contacts("q) 6: Police")));
    isKeptOf(sender.send(analyst, contacts("q) 6: Police", "q) 6: Police", "r) 7: Court")));
  }

  @Test
  void anUndoForgetsThemAndTheNextImportLearns() {
    Path workbook = Returns.workbook(folder, 5, 400, false);
    ExtractRow first = sender.send(analyst, workbook);
    ExtractRow next = sender.send(analyst, Returns.nextMonth(folder, 5, 400));
    String _ = undo.undo(analyst, next.id());
    assertThat(prints.kept(analyst.authority())).isEmpty();
    ExtractRow again = sender.send(analyst, workbook);
    assertThat(again.changes().isNone()).as("the register is as %s left it", first.id()).isTrue();
    isKeptOf(again);
  }

  @Test
  void thoseOfAnotherFormAreNotRead() {
    Path workbook = Returns.workbook(folder, 6, 200, false);
    ExtractRow first = sender.send(analyst, workbook);
    spoil("form = form + 1, entries = ''");
    assertThat(sender.send(analyst, workbook).changes().isNone()).isTrue();
    assertThat(first.changes().isNone()).isFalse();
  }

  @Test
  void thoseOfAnotherExtractAreNotRead() {
    Path workbook = Returns.workbook(folder, 7, 200, false);
    ExtractRow first = sender.send(analyst, workbook);
    ExtractRow second = sender.send(analyst, Returns.nextMonth(folder, 7, 200));
    spoil("extract_id = '" + first.id().value() + "', entries = ''");
    ExtractRow third = sender.send(analyst, Returns.nextMonth(folder, 7, 200));
    assertThat(List.of(second.changes().isNone(), third.changes().isNone()))
        .containsExactly(false, true);
  }

  @Test
  void whoeverWritesToTheRegisterIsKnownToForgetThem() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      Set<String> writers =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> WRITES.matcher(text(file)).find())
              .map(file -> String.valueOf(file.getFileName()))
              .collect(Collectors.toSet());
      // Merge keeps new ones, Undo forgets them, and Standings writes nothing they are taken of.
      assertThat(writers).containsExactlyInAnyOrder("Merge.java", "Undo.java", "Standings.java");
    }
  }

  /** One child, who was the subject of a contact from each of these on one day. */
  private static IncomingFile contacts(String... sources) {
    Stream<String> heading =
        Stream.of(
            "Child Unique ID,Gender,Ethnicity,Date of Birth,Age,Date of Contact,Contact Source");
    Stream<String> rows =
        Stream.of(sources).map(source -> "A1,a) Male,a) WBRI,01/02/2015,9,03/04/2024," + source);
    return Sender.csv("List 1.csv", Stream.concat(heading, rows).toArray(String[]::new));
  }

  private void isKeptOf(ExtractRow extract) {
    assertThat(extract.state()).as(extract.reason()).isEqualTo(ExtractState.DONE);
    List<String> kept = prints.kept(analyst.authority());
    assertThat(kept).isNotEmpty().isEqualTo(prints.learnt(analyst.authority()));
    assertThat(prints.extracts(analyst.authority())).containsExactly(extract.id().value());
  }

  /** As the import role, which alone may change what is kept. */
  private void spoil(String set) {
    importing.write(
        analyst.authority(),
        () -> importing.db().sql("update register.fingerprint set " + set).update());
  }

  private static String text(Path file) {
    try {
      return Arrays.stream(Files.readString(file).split("\n", -1)).collect(Collectors.joining(" "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
