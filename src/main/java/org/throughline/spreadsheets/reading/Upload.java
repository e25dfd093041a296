package org.throughline.spreadsheets.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was sent, opened: every sheet and every CSV file of it, as tables. */
public final class Upload implements AutoCloseable {

  private final Meter meter;
  private final List<ZipArchive> archives = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<String> ignored = new ArrayList<>();
  private boolean workbook;

  private Upload(Meter meter) {
    this.meter = meter;
  }

  public static Upload open(List<UploadedFile> files, Meter meter) throws IOException {
    if (files.isEmpty()) {
      throw new WrongWorkbook("No file was sent.", meter.expected());
    }
    Upload upload = new Upload(meter);
    try {
      for (UploadedFile file : files) {
        upload.add(file);
      }
    } catch (RuntimeException | IOException e) {
      upload.close();
      throw e;
    }
    return upload;
  }

  public List<Table> tables() {
    return tables;
  }

  /** Files in the zip that are no table. */
  public List<String> ignored() {
    return ignored;
  }

  /** Whether at least one of the files is a workbook, and so has sheets. */
  public boolean isWorkbook() {
    return workbook;
  }

  private void add(UploadedFile file) throws IOException {
    byte[] head = head(file);
    if (head.length == 0) {
      throw new WrongWorkbook("“" + file.name() + "” is empty.", meter.expected());
    }
    if (starts(head, "PK\u0003\u0004") || starts(head, "PK\u0005\u0006")) {
      addZip(file);
    } else if (head.length > 3 && (head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF) {
      throw oldOffice(file);
    } else if (starts(head, "%PDF") || starts(head, "<") || starts(head, "{")) {
      throw new WrongWorkbook(
          "“" + file.name() + "” is not a workbook, whatever its name says.", meter.expected());
    } else {
      tables.add(new CsvTable(file.name(), () -> bytes(file), meter));
    }
  }

  private void addZip(UploadedFile file) throws IOException {
    ZipArchive zip = ZipArchive.open(file.name(), file.path(), meter);
    archives.add(zip);
    if (zip.find("[Content_Types].xml") != null) {
      workbook = true;
      tables.addAll(new XlsxBook(file.name(), zip, meter).sheets());
    } else if (zip.find("mimetype") != null) {
      throw new WrongWorkbook(
          "“" + file.name() + "” is an OpenDocument file.", WhatIsExpected.XLSX);
    } else {
      addCsvs(file, zip);
    }
  }

  private void addCsvs(UploadedFile file, ZipArchive zip) throws IOException {
    int before = tables.size();
    for (String name : zip.names()) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.startsWith("__macosx/") || lower.endsWith(".ds_store")) {
        continue;
      }
      if (lower.matches(".*\\.(csv|tsv|txt)")) {
        tables.add(new CsvTable(name, () -> new BufferedInputStream(zip.open(name)), meter));
      } else if (lower.matches(".*\\.(zip|xlsx|xlsm|xls)")) {
        throw new WrongWorkbook(
            "“" + file.name() + "” is a zip with “" + name + "” inside it.",
            "Expected are CSV files in a zip: take it out and send it by itself.");
      } else {
        ignored.add(name);
      }
    }
    if (tables.size() == before) {
      throw new WrongWorkbook(
          "“" + file.name() + "” is a zip, but neither a workbook nor a zip of CSV files.",
          meter.expected());
    }
  }

  private static WrongWorkbook oldOffice(UploadedFile file) throws IOException {
    if (contains(file, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))) {
      return new WrongWorkbook(
          "“" + file.name() + "” is locked with a password.",
          "Expected is a workbook that opens without one: take it off in Excel (File, Info, Protect"
              + " Workbook) and send the file again.");
    }
    return new WrongWorkbook(
        "“" + file.name() + "” is in the format of Excel 97 to 2003 (.xls).", WhatIsExpected.XLSX);
  }

  private static boolean contains(UploadedFile file, byte[] sought) throws IOException {
    try (InputStream in = bytes(file)) {
      int matched = 0;
      for (int one = in.read(); one >= 0; one = in.read()) {
        matched = one == sought[matched] ? matched + 1 : one == sought[0] ? 1 : 0;
        if (matched == sought.length) {
          return true;
        }
      }
    }
    return false;
  }

  private static byte[] head(UploadedFile file) throws IOException {
    try (InputStream in = bytes(file)) {
      return in.readNBytes(8);
    }
  }

  private static InputStream bytes(UploadedFile file) throws IOException {
    return new BufferedInputStream(Files.newInputStream(file.path()), 1 << 16);
  }

  private static boolean starts(byte[] head, String text) {
    return new String(head, StandardCharsets.ISO_8859_1).startsWith(text);
  }

  @Override
  public void close() throws IOException {
    for (ZipArchive archive : archives) {
      archive.close();
    }
  }
}
