package org.throughline.register.annexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.spreadsheets.reading.UploadedFile;

/** Each of the eleven lists is known by its headers, however they are written. */
class HeaderVariantsTest {
  private static final Path PATTERNS =
      Path.of("../shared/data/annex-a-variants/columns_and_header_patterns.csv");
  private static final Path RETURNS = Path.of("../shared/data/annex-a");

  /** How exports, analysts and spreadsheets have been seen to write one and the same header. */
  private static final Map<String, UnaryOperator<String>> DRESSES = dresses();

  @TempDir Path folder;

  private static Map<String, UnaryOperator<String>> dresses() {
    Map<String, UnaryOperator<String>> dresses = new LinkedHashMap<>();
    dresses.put("as printed", header -> header);
    dresses.put("in small letters", header -> header.toLowerCase(Locale.UK));
    dresses.put("in capitals", header -> header.toUpperCase(Locale.UK));
    dresses.put("with underscores", header -> header.replace(' ', '_'));
    dresses.put("with dots", header -> header.replaceAll("[^A-Za-z0-9]+", "."));
    dresses.put("in one word", HeaderVariantsTest::inOneWord);
    dresses.put("over two lines", header -> header.replaceFirst(" ", "\n"));
    dresses.put("with odd spaces", header -> "\u00a0" + header.replace(" ", " \u00a0") + " ");
    dresses.put("with curly quotes", header -> header.replace('\'', '\u2019'));
    dresses.put("with a star", header -> header + " *");
    dresses.put("without a question mark", header -> header.replace("?", ""));
    dresses.put("in quotation marks", header -> "\"" + header + "\"");
    dresses.put("with how dates are written", header -> header + " (DD/MM/YYYY)");
    dresses.put("with what may be answered", header -> header.replace(" (Y/N)", "") + " (Y/N)");
    return dresses;
  }

  private static String inOneWord(String header) {
    return Stream.of(header.split("[^A-Za-z0-9]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @EnumSource
  void everyHeaderOfTheListIsKnownInEveryDress(AnnexList list) {
    DRESSES.forEach((name, dress) -> {
      List<Column> columns = Column.of(list);
      List<String> headers = columns.stream().map(column -> dress.apply(column.label())).toList();
      Heading heading = asRecognised(headers);
      assertThat(heading.list()).as(name).isEqualTo(list);
      assertThat(heading.unknown()).as(name).isEmpty();
      assertThat(heading.twice()).as(name).isEmpty();
      for (int place = 0; place < columns.size(); place++) {
        assertThat(heading.places())
            .as(name + ": " + headers.get(place))
            .containsEntry(columns.get(place), place);
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void theHeadersOfTheStandardDatasetAreKnown(AnnexList list) throws IOException {
    List<String> headers = DatasetHeaders.of(list);
    Heading heading = asRecognised(headers);
    assertThat(heading.list()).isEqualTo(list);
    assertThat(heading.unknown()).isEmpty();
    assertThat(heading.missing()).isEmpty();
    assertThat(heading.places()).hasSameSizeAs(headers);

    Path file = folder.resolve("AA_" + list.number() + "_" + list.code() + ".csv");
    List<Column> columns =
        headers.stream().map(header -> at(heading, headers.indexOf(header))).toList();
    Files.writeString(
        file,
        String.join(",", headers)
            + "\n"
            + columns.stream().map(HeaderVariantsTest::value).collect(Collectors.joining(",")));
    Collected found = new Collected();
    Recognised read =
        new AnnexA()
            .read(
                List.of(new UploadedFile(file.getFileName().toString(), file)),
                new Reading(AnnexWorkbooks.AS_AT, true, CouncilCodes.none()),
                found);
    assertThat(read.version())
        .startsWith(list == AnnexList.ADOPTERS ? "SSD extract" : "SSD extract, one CSV a list");
    assertThat(found.rejected).isEmpty();
    assertThat(found.setAside).isEmpty();
    assertThat(found.unmapped).isEmpty();
    AnnexRow row = found.of(list).getFirst();
    for (Column column : columns) {
      if (column.kind() == Column.Kind.DATE) {
        assertThat(row.date(column)).as(column.code()).isEqualTo("2023-10-19");
      } else if (column.kind() == Column.Kind.CODE) {
        assertThat(row.code(column)).as(column.code()).isNotNull();
      } else if (column.kind() == Column.Kind.TEXT) {
        assertThat(row.text(column)).as(column.code()).isEqualTo("East");
      }
    }
  }

  private static Column at(Heading heading, int place) {
    return heading.places().entrySet().stream()
        .filter(entry -> entry.getValue() == place)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private static String value(Column column) {
    CodeSet codes = column.codes();
    return switch (column.kind()) {
      case REFERENCE -> "77";
      case DATE -> "19/10/2023";
      case CODE -> codes == null ? "" : quoted(AnnexWorkbooks.printed(codes.codes().getLast()));
      case TEXT -> "East";
      case COUNT -> "2";
      case LEFT_OUT -> "x";
    };
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }

  @ParameterizedTest
  @CsvSource({
    "CHILD,CONTACTS,Child ID",
    "CHILD,REFERRALS,Unique identifier of child",
    "CHILD,ASSESSMENTS,Child's Unique Identifier",
    "CHILD,ADOPTION,ID (child)",
    "BIRTH_DATE,SECTION_47,Child's date of birth",
    "BIRTH_DATE,CARE_LEAVERS,Date of birth (or expected)",
    "AGE,CHILDREN_IN_NEED,Age",
    "AGE,CHILD_PROTECTION,Age at 31 March",
    "AGE,CONTACTS,Child's age",
    "CONTACT_DATE,CONTACTS,date of Contact",
    "CONTACT_DATE,CONTACTS,Date contact received",
    "CONTACT_SOURCE,CONTACTS,Contact - Source of",
    "REFERRAL_DATE,REFERRALS,Date of the referral",
    "REFERRAL_SOURCE,REFERRALS,Referral / Source",
    "ASSESSMENT_AUTHORISED,ASSESSMENTS,Continuous Assessment date of Authorisation",
    "SUPPORT_REQUIRED,ASSESSMENTS,Was the child assessed as requiring social care support",
    "EMERGENCY_PROTECTION,CHILD_PROTECTION,Subject to Emergency Protection Order in Last 6 Months",
    "UNACCOMPANIED,CHILDREN_IN_CARE,Unaccompanied Asylum Seeking Child (UASC) within 12 Months (Y/N))",
    "UNACCOMPANIED,CARE_LEAVERS,'Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)'",
    "SECOND_PERIOD,CHILDREN_IN_CARE,A second or subsequent period of being a Looked After Child",
    "LEGAL_STATUS,CHILDREN_IN_CARE,Childs Legal Status",
    "MISSING_EPISODES,CHILDREN_IN_CARE,Number of Episodes the Child has been ‘Missing’ from Placement",
    "ABSENT_EPISODES,CHILDREN_IN_CARE,Number of Episodes the Child has been “Absent” in 12 months",
    "PERSONAL_ADVISER,CARE_LEAVERS,Allocated Personal Adviser",
    "ADOPTION_ORDER,ADOPTION,'Date of Adoption Order '",
    "ADOPTER,ADOPTERS,Adopter ID",
    "CHILDREN_PLACED,ADOPTERS,Number of children placed"
  })
  void wordsThatCouncilsVaryAreKnown(Column column, AnnexList list, String header) {
    List<String> headers = new ArrayList<>(Column.of(list).stream().map(Column::label).toList());
    int place = Column.of(list).indexOf(column);
    headers.set(place, header);
    Heading heading = asRecognised(headers);
    assertThat(heading.list()).isEqualTo(list);
    assertThat(heading.places()).containsEntry(column, place);
    assertThat(heading.unknown()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Contacts,CONTACTS",
    "Early Help,EARLY_HELP",
    "Referrals,REFERRALS",
    "Assessments,ASSESSMENTS",
    "Sec47 and ICPC,SECTION_47",
    "S47 & ICPC,SECTION_47",
    "Children in Need,CHILDREN_IN_NEED",
    "Child Protection,CHILD_PROTECTION",
    "Children in Care,CHILDREN_IN_CARE",
    "Children looked after,CHILDREN_IN_CARE",
    "Care Leavers,CARE_LEAVERS",
    "Leaving Care Services,CARE_LEAVERS",
    "Adoption,ADOPTION",
    "Adopters,ADOPTERS",
    "AA_1_contacts,CONTACTS",
    "AA_2_early_help_assessments,EARLY_HELP",
    "AA_5_s47_enquiries,SECTION_47",
    "AA_10_adoption,ADOPTION",
    "List 6 - CIN,CHILDREN_IN_NEED",
    "List_11,ADOPTERS",
    "Annex A List 8,CHILDREN_IN_CARE",
    "1. Contacts,CONTACTS",
    "Ofsted List 3 - Referrals 2024,REFERRALS"
  })
  void aSheetIsKnownByItsName(String name, AnnexList list) {
    assertThat(SheetName.listNamed(name)).contains(list);
  }

  @Test
  void everyColumnOfThePublishedPatternsIsOneOfOurs() throws IOException {
    if (!Files.exists(PATTERNS)) {
      abort("The published patterns are not beside this checkout; the written variants have run.");
    }
    int seen = 0;
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(PATTERNS)) {
      for (NamedCsvRecord row : rows) {
        int number = Integer.parseInt(row.getField("list").replace("list_", ""));
        AnnexList list =
            Arrays.stream(AnnexList.values())
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
        String header = row.getField("column");
        Heading heading = Heading.read(list, 1, List.of(Header.of(header)));
        assertThat(heading.unknown()).as(list + ": " + header).isEmpty();
        Column column = heading.places().keySet().iterator().next();
        Optional<Pattern> pattern = pattern(row.getField("header_pattern"));
        assertThat(pattern.map(one -> one.matcher(column.label()).find()).orElse(true))
            .as(header + " is no other column than " + column.label())
            .isTrue();
        seen++;
      }
    }
    assertThat(seen).isEqualTo(169);
  }

  private static Optional<Pattern> pattern(String written) {
    int end = written.indexOf("/i");
    return written.startsWith("/") && end > 0
        ? Optional.of(Pattern.compile(written.substring(1, end), Pattern.CASE_INSENSITIVE))
        : Optional.empty();
  }

  @Test
  void everyPublishedReturnIsReadWithoutARejection() throws IOException {
    if (!Files.isDirectory(RETURNS)) {
      abort("No published return is beside this checkout; the generated twins have run.");
    }
    List<Path> returns;
    try (Stream<Path> files = Files.list(RETURNS)) {
      returns = files.filter(file -> file.toString().matches(".*\\.(xlsx|csv|zip)")).toList();
    }
    assertThat(returns)
        .isNotEmpty()
        .allSatisfy(file -> {
          Collected found = new Collected();
          Recognised read = Collected.read(file, found);
          assertThat(read.lists()).as(file.toString()).hasSize(11);
          assertThat(read.lists()).allSatisfy(list -> assertThat(list.unknownHeaders()).isEmpty());
          assertThat(found.rejected).isEmpty();
        });
  }

  /** The headers as the recognition takes them: those of the list they fit best. */
  private static Heading asRecognised(List<String> headers) {
    List<Header> read = headers.stream().map(Header::of).toList();
    return Stream.of(AnnexList.values())
        .map(list -> Heading.read(list, 1, read))
        .filter(Heading::isSigned)
        .max(Comparator.comparingInt(heading -> heading.places().size()))
        .orElseThrow(() -> new AssertionError("No list is known by " + headers));
  }
}
