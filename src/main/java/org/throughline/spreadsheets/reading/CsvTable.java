package org.throughline.spreadsheets.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;

/** One CSV file, in whatever of the usual character sets and separators it was saved. */
final class CsvTable implements Table {

  /** Opens the file's bytes from the first. */
  interface Source {
    InputStream open() throws IOException;
  }

  private final String fileName;
  private final Source source;
  private final Meter meter;
  private final Charset charset;
  private final char separator;

  CsvTable(String fileName, Source source, Meter meter) throws IOException {
    this.fileName = fileName;
    this.source = source;
    this.meter = meter;
    try (InputStream in = metered()) {
      this.charset = CsvEncoding.of(fileName, in, meter.expected());
    }
    try (InputStream in = metered()) {
      this.separator = CsvEncoding.separator(in, charset);
    }
  }

  private InputStream metered() throws IOException {
    return MeteredStream.ofText(source.open(), meter);
  }

  @Override
  public String name() {
    String plain = fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1);
    return plain.replaceFirst("\\.[A-Za-z]{2,4}$", "");
  }

  @Override
  public String place() {
    return "the file “" + fileName + "”";
  }

  @Override
  public boolean since1904() {
    return false;
  }

  @Override
  public Rows open() {
    try {
      return new CsvRows(
          CsvReader.builder()
              .fieldSeparator(separator)
              .skipEmptyLines(false)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .maxBufferSize(meter.limits().cell())
              .ofCsvRecord(new InputStreamReader(CsvEncoding.withoutMark(metered()), charset)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class CsvRows implements Rows {

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final Cells cells = new Cells();
    private int row;

    CsvRows(CsvReader<CsvRecord> reader) {
      this.reader = reader;
      this.records = reader.iterator();
    }

    @Override
    public Cells cells() {
      return cells;
    }

    @Override
    public void keepOnly(boolean[] columns) {
      // a CSV record is whole already: leaving fields out would save nothing
    }

    @Override
    public boolean next() {
      try {
        if (!records.hasNext()) {
          return false;
        }
        fill(records.next());
        return true;
      } catch (CsvParseException | UncheckedIOException e) {
        throw new WrongWorkbook(
            "The file “"
                + fileName
                + "” cannot be read past row "
                + row
                + ": a value there is longer than "
                + meter.limits().cell()
                + " characters, or a quotation mark is out of place.",
            "Expected is a CSV in which each value with a comma stands in quotation marks.",
            e);
      }
    }

    private void fill(CsvRecord record) {
      cells.begin(++row);
      for (int column = 0; column < record.getFieldCount(); column++) {
        String field = record.getField(column);
        if (!field.isBlank()) {
          cells.put(column, Cells.Kind.TEXT, field, 0);
        }
      }
    }

    @Override
    public void close() {
      try {
        reader.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
