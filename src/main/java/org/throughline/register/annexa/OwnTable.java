package org.throughline.register.annexa;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The small tables that ship beside this code. */
final class OwnTable {

  private OwnTable() {}

  static List<NamedCsvRecord> rows(String name) {
    try (InputStream file = Objects.requireNonNull(OwnTable.class.getResourceAsStream(name), name);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      return rows.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
