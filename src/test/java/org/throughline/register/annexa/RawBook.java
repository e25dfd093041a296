package org.throughline.register.annexa;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that each part can be made wrong. */
final class RawBook {

  static final String CONTACTS =
      row(
          1,
          text("A1", "Child Unique ID")
              + text("B1", "Date of Birth")
              + text("C1", "Date of Contact")
              + text("D1", "Contact Source")
              + text("E1", "Notes"));

  final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private int sheet;

  RawBook() {
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put(
        "_rels/.rels",
        "<Relationships><Relationship Id=\"r1\" Type=\"x/officeDocument\""
            + " Target=\"xl/workbook.xml\"/></Relationships>");
    parts.put(
        "xl/styles.xml",
        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy;@\"/></numFmts>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs>"
            + "</styleSheet>");
    relations.append("<Relationship Id=\"s\" Type=\"x/styles\" Target=\"styles.xml\"/>");
  }

  static RawBook ofContacts(String rows) {
    return new RawBook().sheet("List 1", CONTACTS + rows);
  }

  RawBook sheet(String name, String rows) {
    return rawSheet(name, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
  }

  RawBook rawSheet(String name, String xml) {
    sheet++;
    parts.put("xl/worksheets/sheet" + sheet + ".xml", xml);
    sheets.append("<sheet name=\"%s\" sheetId=\"1\" r:id=\"p%d\"/>".formatted(name, sheet));
    relations.append(
        "<Relationship Id=\"p%d\" Type=\"x/worksheet\" Target=\"/xl/worksheets/sheet%d.xml\"/>"
            .formatted(sheet, sheet));
    return this;
  }

  RawBook sharedStrings(String xml) {
    parts.put("xl/sharedStrings.xml", xml);
    relations.append(
        "<Relationship Id=\"t\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>");
    return this;
  }

  RawBook since1904() {
    sheets.insert(0, "<workbookPr date1904=\"1\"/>");
    return this;
  }

  Path write(Path folder) throws IOException {
    parts.put(
        "xl/workbook.xml", "<workbook xmlns:r=\"rel\"><sheets>" + sheets + "</sheets></workbook>");
    parts.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
    Path path = Files.createTempFile(folder, "book", ".xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return path;
  }

  static String row(int number, String cells) {
    return "<row r=\"%d\">%s</row>".formatted(number, cells);
  }

  static String text(String address, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, text);
  }

  static String number(String address, String number, int style) {
    return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(address, style, number);
  }
}
