package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** What is served is what the folder {@code frontend} builds, and is small. */
class FrontendTest {
  private static final Path FRONTEND = Path.of("frontend");
  private static final Path ASSETS = Path.of("static/assets");
  private static final int LARGEST_SHEET = 60_000;
  private static final int LONGEST_SOURCE = 300;

  @Test
  void theServedAssetsWereBuiltFromTheseSources() throws Exception {
    Properties built = new Properties();
    built.load(Files.newBufferedReader(SourceTree.RESOURCES.resolve("assets.properties")));
    assertThat(built.getProperty("throughline.frontend"))
        .as("run frontend/build after a change in frontend")
        .isEqualTo(hashOfSources());
  }

  @Test
  void buildingAgainGivesTheSame(@TempDir Path again) throws Exception {
    if (!Files.isDirectory(FRONTEND.resolve("node_modules"))) {
      throw new TestAbortedException("No frontend/node_modules: npm ci was not run here.");
    }
    Process build =
        new ProcessBuilder("node", "frontend/build", again.toString()).inheritIO().start();
    assertThat(build.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(build.exitValue()).isZero();
    for (Path made : files(again)) {
      assertThat(SourceTree.RESOURCES.resolve(again.relativize(made))).hasSameBinaryContentAs(made);
    }
  }

  @Test
  void theSheetIsSmallAndNamesNothingElsewhere() throws IOException {
    String sheet = SourceTree.text(SourceTree.RESOURCES.resolve(ASSETS).resolve("throughline.css"));
    assertThat(sheet.length()).isLessThan(LARGEST_SHEET);
    assertThat(sheet.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http", "GDS");
  }

  @Test
  void noSourceOfTheLookIsLongerThanThreeHundredLines() {
    assertThat(sources())
        .filteredOn(path -> !path.endsWith("package-lock.json"))
        .allSatisfy(path ->
            assertThat(SourceTree.text(path).lines().count())
                .as(path.toString())
                .isLessThanOrEqualTo(LONGEST_SOURCE));
  }

  @Test
  void theLockNamesNoRegistry() {
    assertThat(SourceTree.text(FRONTEND.resolve("package-lock.json"))).doesNotContain("resolved");
  }

  /** Each source by its path and its bytes, in the order of the paths, as frontend/build does. */
  private static String hashOfSources() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (Path path : sources()) {
      String name = FRONTEND.relativize(path).toString().replace('\\', '/');
      digest.update((name + "\0").getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(path));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> sources() {
    Stream<Path> single =
        Stream.of("build", "mark.svg", "package-lock.json").map(FRONTEND::resolve);
    Stream<Path> folders =
        Stream.of("js", "scss").map(FRONTEND::resolve).flatMap(folder -> files(folder).stream());
    return Stream.concat(single, folders).sorted().toList();
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
