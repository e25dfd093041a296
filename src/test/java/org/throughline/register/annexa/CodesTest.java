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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.spreadsheets.reading.Words;

class CodesTest {

  /**
   * The codes each name of the grouped scheme stands for, where its printed letter says nothing.
   */
  private static final Map<String, String> GROUPS =
      new TreeMap<>(
          Map.of(
              "a) Individual", "1[A-D]",
              "b) Schools", "2A",
              "c) Education services", "2B",
              "d) Health services", "3[A-F]",
              "e) Housing", "4",
              "f) LA services", "5[A-D]",
              "g) Police", "6",
              "h) Other legal agency", "7"));

  private static Optional<String> match(CodeSet set, String value) {
    return new CodeMatcher(set).match(value).map(Code::code);
  }

  @ParameterizedTest
  @EnumSource
  void everyCodeIsFoundAsAnnexAPrintsIt(CodeSet set) {
    assertThat(set.codes()).isNotEmpty();
    CodeMatcher matcher = new CodeMatcher(set);
    for (Code code : set.codes()) {
      String printed = AnnexWorkbooks.printed(code);
      assertThat(matcher.match(printed)).as(printed).contains(code);
      assertThat(matcher.match("\u00a0" + printed.toUpperCase(java.util.Locale.UK) + " "))
          .as(printed)
          .contains(code);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SOURCE,q) 6: Police,6",
    "SOURCE,6 - Police,6",
    "SOURCE,3d,3D",
    "SOURCE,p1) 5D: LA services,5D",
    "SOURCE,Police,6",
    "GENDER,Female,female",
    "GENDER,c) Not stated/recorded (or unborn),not-stated",
    "NEED,N1 - Abuse or Neglect,N1",
    "NEED,N2 – Child’s Disability,N2",
    "NEED,n8,N8",
    "LEGAL_STATUS,C2: FCO,C2",
    "LEGAL_STATUS,INTERIM CARE ORDER [C1],C1",
    "PLACEMENT,f) U6: Foster placement - not FFA,U6",
    "PLACEMENT,z) U6: Foster placement - not FFA,U6",
    "CEASED,k) E47: Special Guardianship Orders - relative/friend,E47",
    "PROVIDER,e) PR4 - Private provision,PR4",
    "ABUSE,Physical abuse,physical-abuse",
    "CASE_STATUS,c) Child in need plan,child-in-need-plan",
    "YES_NO,a. Yes,yes",
    "YES_NO,TRUE,yes",
    "ACCOMMODATION,U: Independent living,U",
    "CLOSURE,RC9,RC9"
  })
  void aStatedCodeIsMatched(CodeSet set, String value, String code) {
    assertThat(match(set, value)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "SOURCE,a) Individual", // four codes share the label, and the grouped scheme the letter
    "SOURCE,Health services",
    "SOURCE,a) 6: Police", // letter and text contradict
    "SOURCE,7 - Police", // code and text contradict
    "SOURCE,e) Housing",
    "SOURCE,LADO",
    "GENDER,a)",
    "GENDER,a) Female",
    "GENDER,M",
    "YES_NO,CS Assessment Updated",
    "YES_NO,b) Yes",
    "NEED,PSRMEM - Support with memory and cognition",
    "NEED,1b Sexual Abuse",
    "LEGAL_STATUS,E1 and C2",
    "LEGAL_STATUS,Code 'C1' is not mapped",
    "ACCOMMODATION,b)",
    "CASE_STATUS,CIN"
  })
  void nothingIsGuessed(CodeSet set, String value) {
    assertThat(match(set, value)).isEmpty();
  }

  @Test
  void whatACouncilHasSaidIsUsedWhereTheValueStatesNoCode() {
    CodeReader reader =
        new CodeReader((column, value) -> value.equals("lado liaison") ? "5A" : null);
    assertThat(reader.read(Column.CONTACT_SOURCE, CodeSet.SOURCE, "LADO - Liaison").code())
        .isEqualTo("5A");
    assertThat(reader.read(Column.CONTACT_SOURCE, CodeSet.SOURCE, "LADO").isMapped()).isFalse();
  }

  @Test
  void aMappingToACodeThatIsNoneIsNotUsed() {
    CodeReader reader = new CodeReader((column, value) -> "77");
    assertThat(reader.read(Column.CONTACT_SOURCE, CodeSet.SOURCE, "LADO").isMapped()).isFalse();
  }

  /**
   * Thousands of values councils really typed, with the code an analyst gave each: whatever we
   * match is stated in the value, and where the value is in the inspectorate's lettered scheme it
   * is the analyst's code too.
   */
  @Test
  void observedValuesAreMatchedToTheCodeTheyStateOrNotAtAll() throws IOException {
    Path file = Path.of("../shared/data/annex-a-variants/observed_variants_half_a.csv");
    if (!Files.exists(file)) {
      abort("The observed spellings are not beside this checkout; the generated twins have run.");
    }
    List<String> wrong = new ArrayList<>();
    int matched = 0;
    int seen = 0;
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : rows) {
        Optional<Column> column =
            Arrays.stream(Column.values())
                .filter(one -> one.headers().hold(Header.of(row.getField("column"))))
                .filter(one -> one.codes() != null)
                .findFirst();
        if (column.isEmpty()) {
          continue;
        }
        seen++;
        String value = row.getField("observed_value");
        CodeSet set = Objects.requireNonNull(column.get().codes());
        Optional<Code> code = new CodeMatcher(set).match(value);
        matched += code.isPresent() ? 1 : 0;
        if (code.isPresent() && !isStated(code.get(), value)) {
          wrong.add(value + " -> " + code.get());
        }
        if (code.isPresent() && value.matches("[a-z]1?\\) .+") && disagrees(row, code.get())) {
          wrong.add(value + " -> " + code.get() + ", analyst: " + row.getField("canonical_code"));
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(seen).isGreaterThan(3_000);
    assertThat(matched).as("values matched by what they state").isGreaterThan(500);
  }

  private static boolean isStated(Code code, String value) {
    String squashed = Words.squashed(value);
    return squashed.contains(Words.squashed(code.code()))
        || squashed.contains(Words.squashed(code.label()))
        || List.of("true", "false").contains(squashed);
  }

  private static boolean disagrees(NamedCsvRecord row, Code code) {
    String group = GROUPS.get(row.getField("canonical_code").strip());
    if (group != null && row.getField("column").endsWith("Source")) {
      return !code.code().matches(group);
    }
    String analyst = Words.of(row.getField("canonical_code").replaceFirst("^[a-z]\\) ", ""));
    if (analyst.equals("true") || analyst.equals("false")) {
      return !code.code().equals(analyst.equals("true") ? "yes" : "no");
    }
    return row.getField("column").matches("Gender|Case Status|.*Category of Abuse")
        && !Words.of(code.label()).startsWith(analyst);
  }
}
