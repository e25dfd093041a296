package org.throughline.register.annexa;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.throughline.register.annexa.AnnexWorkbooks.Dress;
import org.throughline.register.annexa.AnnexWorkbooks.Sheet;
import org.throughline.spreadsheets.reading.UploadedFile;

/** The returns of {@link AnnexWorkbooks} written as one CSV file for each list. */
final class AnnexCsvs {

  private AnnexCsvs() {}

  /** One CSV file for each list, named as the standard safeguarding dataset or by number. */
  static List<UploadedFile> csvs(
      Path folder, long seed, int rows, Dress dress, boolean standardDataset) throws IOException {
    List<UploadedFile> files = new ArrayList<>();
    for (Sheet sheet : AnnexWorkbooks.lists(seed, rows, dress.version()).values()) {
      String name = csvName(sheet.list(), standardDataset);
      Path path = folder.resolve(name);
      Files.write(path, csv(AnnexWorkbooks.dressed(sheet, dress), dress, StandardCharsets.UTF_8));
      files.add(new UploadedFile(name, path));
    }
    return files;
  }

  static Path zipOfCsvs(Path folder, long seed, int rows, Dress dress) throws IOException {
    Path path = folder.resolve("lists-" + seed + ".zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      for (Sheet sheet : AnnexWorkbooks.lists(seed, rows, dress.version()).values()) {
        zip.putNextEntry(new ZipEntry("Annex A/" + csvName(sheet.list(), false)));
        zip.write(csv(AnnexWorkbooks.dressed(sheet, dress), dress, StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return path;
  }

  private static String csvName(AnnexList list, boolean standardDataset) {
    return standardDataset
        ? "AA_" + list.number() + "_" + list.code().replace('-', '_') + ".csv"
        : "list_" + list.number() + ".csv";
  }

  static byte[] csv(Sheet sheet, Dress dress, Charset charset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<String> headers =
        sheet.columns().stream().map(c -> AnnexWorkbooks.header(c, dress)).toList();
    bytes.writeBytes((line(headers) + "\r\n").getBytes(charset));
    for (List<@Nullable Object> row : sheet.rows()) {
      List<String> fields = new ArrayList<>();
      row.forEach(value -> fields.add(value == null ? "" : AnnexWorkbooks.written(value, dress)));
      bytes.writeBytes((line(fields) + "\r\n").getBytes(charset));
    }
    return bytes.toByteArray();
  }

  private static String line(List<String> fields) {
    return String.join(
        ",", fields.stream().map(field -> '"' + field.replace("\"", "\"\"") + '"').toList());
  }
}
