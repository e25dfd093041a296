package org.throughline.register.annexa;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.spreadsheets.reading.Words;

/**
 * One code of one set.
 *
 * @param letter the letter Annex A prints before it, or empty where it prints none or a changing
 *     one
 * @param code what the register stores: Annex A's own code, or the label in lower-kebab-case
 * @param label the words Annex A prints
 */
public record Code(String letter, String code, String label) {

  private static final Map<String, List<Code>> ALL =
      OwnTable.rows("codes.csv").stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.getField("set"),
                  Collectors.mapping(Code::of, Collectors.toUnmodifiableList())));

  static List<Code> of(String set) {
    return ALL.getOrDefault(set, List.of());
  }

  private static Code of(NamedCsvRecord row) {
    String code = row.getField("code");
    String label = row.getField("label");
    return new Code(row.getField("letter"), code.isEmpty() ? kebab(label) : code, label);
  }

  private static String kebab(String label) {
    return Words.of(label).replace(' ', '-');
  }
}
