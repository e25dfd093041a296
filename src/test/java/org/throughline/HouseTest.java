package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house that neither the compiler nor the database can hold. */
class HouseTest {
  private static final int LONGEST_FILE = 300;
  private static final Pattern TAKEN_NOT_HANDED_IN =
      Pattern.compile(
          "(Instant|LocalDate|LocalDateTime|ZonedDateTime|OffsetDateTime|Year|YearMonth)\\.now\\("
              + "|UUID\\.randomUUID\\(|new Random\\(|Math\\.random\\(|new SecureRandom\\("
              + "|ThreadLocalRandom|System\\.currentTimeMillis\\(");

  /** Where the time and chance that everybody is handed are made. */
  private static final String WHERE_THEY_ARE_MADE = "Ground.java";

  private static final Pattern FORBIDDEN_NAME =
      Pattern.compile(".*(Service|Manager|Helper|Util|Utils|Impl|Dto|Mapper)\\.java");
  private static final Pattern FIELD_INJECTION = Pattern.compile("@Autowired|@Inject\\b");
  private static final Pattern DECIDED_BY_THE_BUILD = Pattern.compile("@Conditional|@Profile\\b");
  private static final Pattern LICENCE = Pattern.compile("(?i)licensed under|copyright");

  @Test
  void everyPackageSaysWhatItIsForAndThatNothingIsNull() {
    Set<Path> packages = Set.copyOf(javaFiles().map(Path::getParent).toList());
    assertThat(packages)
        .allSatisfy(folder -> {
          Path info = folder.resolve("package-info.java");
          assertThat(Files.exists(info)).as(info + " exists").isTrue();
          assertThat(SourceTree.text(info)).as(info.toString()).contains("@NullMarked", "/**");
        });
  }

  @Test
  void timeChanceAndIdsAreHandedIn() {
    assertThat(javaFiles().filter(file -> !file.endsWith(WHERE_THEY_ARE_MADE)))
        .allSatisfy(file ->
            assertThat(SourceTree.text(file))
                .as(file.toString())
                .doesNotContainPattern(TAKEN_NOT_HANDED_IN));
  }

  @Test
  void noPartOfTheProductIsChosenBeforeItIsStarted() {
    assertThat(javaFiles())
        .allSatisfy(file ->
            assertThat(SourceTree.text(file))
                .as(file.toString())
                .doesNotContainPattern(DECIDED_BY_THE_BUILD));
  }

  @Test
  void noFileIsLongerThanThreeHundredLines() {
    List<Path> files =
        Stream.of(".java", ".jte", ".sql")
            .flatMap(ending -> SourceTree.files(Path.of("src"), ending).stream())
            .filter(file -> !file.startsWith("src/main/resources/db/migration"))
            .toList();
    assertThat(files)
        .allSatisfy(file ->
            assertThat(SourceTree.text(file).lines().count())
                .as(file.toString())
                .isLessThanOrEqualTo(LONGEST_FILE));
  }

  @Test
  void namesAreTheFieldsOwn() {
    assertThat(javaFiles().map(file -> file.getFileName().toString()))
        .noneMatch(name -> FORBIDDEN_NAME.matcher(name).matches());
  }

  @Test
  void nothingIsInjectedIntoFields() {
    assertThat(javaFiles())
        .allSatisfy(file ->
            assertThat(SourceTree.text(file))
                .as(file.toString())
                .doesNotContainPattern(FIELD_INJECTION));
  }

  @Test
  void theFirstCommentIsOursNotALawyers() {
    assertThat(javaFiles())
        .allSatisfy(file ->
            assertThat(SourceTree.text(file)).as(file.toString()).doesNotContainPattern(LICENCE));
  }

  private static Stream<Path> javaFiles() {
    return SourceTree.files(SourceTree.MAIN, ".java").stream();
  }
}
