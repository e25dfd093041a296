package org.throughline.spreadsheets.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A workbook opened: its sheets by name, its texts, and how it counts its days. */
final class XlsxBook {

  private static final int MOST_SHEETS = 255;

  private final String fileName;
  private final ZipArchive zip;
  private final Meter meter;
  private final List<Table> sheets = new ArrayList<>();
  private SharedTexts texts = SharedTexts.none();
  private DateStyles styles = DateStyles.none();
  private boolean since1904;

  XlsxBook(String fileName, ZipArchive zip, Meter meter) throws IOException {
    this.fileName = fileName;
    this.zip = zip;
    this.meter = meter;
    refuseForeignEntities();
    readWorkbook(workbookPart());
  }

  List<Table> sheets() {
    return sheets;
  }

  private void refuseForeignEntities() throws IOException {
    for (String part : zip.names()) {
      String name = part.toLowerCase(Locale.ROOT);
      if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
        try (InputStream in = MeteredStream.ofXml(zip.open(part), meter);
            Xml xml = new Xml(part, in)) {
          if (xml.declaresItsOwnType()) {
            throw new WrongWorkbook(
                "The part “"
                    + part
                    + "” of “"
                    + fileName
                    + "” declares entities of its own, which can be used to attack a reader, and"
                    + " was not read.",
                WhatIsExpected.SOUND_WORKBOOK);
          }
        }
      }
    }
  }

  private String workbookPart() throws IOException {
    String part = relations("").targets().get("officeDocument");
    String found = zip.find(part == null ? "xl/workbook.xml" : part);
    if (found == null || found.endsWith(".bin")) {
      throw found == null
          ? new WrongWorkbook(
              "“" + fileName + "” is an Office file, but not an Excel workbook.", meter.expected())
          : new WrongWorkbook(
              "“" + fileName + "” is a binary workbook (.xlsb).", WhatIsExpected.XLSX);
    }
    return found;
  }

  private void readWorkbook(String part) throws IOException {
    Relations relations = relations(part);
    String shared = relations.targets().get("sharedStrings");
    if (shared != null) {
      try (Xml xml = open(shared, meter.limits().sharedTextBytes())) {
        texts = SharedTexts.read(xml, meter.limits());
      }
    }
    String styleSheet = relations.targets().get("styles");
    if (styleSheet != null) {
      try (Xml xml = open(styleSheet, Long.MAX_VALUE)) {
        styles = DateStyles.read(xml);
      }
    }
    try (Xml xml = open(part, Long.MAX_VALUE)) {
      readSheets(xml, relations.byId());
    }
  }

  private void readSheets(Xml xml, Map<String, String> parts) {
    while (xml.nextElement()) {
      if (xml.name().equals("workbookPr")) {
        String since = xml.attribute("date1904");
        since1904 = "1".equals(since) || "true".equals(since);
      } else if (xml.name().equals("sheet")) {
        addSheet(xml.attribute("name"), idOf(xml), parts);
      }
    }
  }

  private static @Nullable String idOf(Xml xml) {
    for (int i = 0; i < xml.attributes(); i++) {
      if (xml.attributeName(i).equals("id")) {
        return xml.attributeValue(i);
      }
    }
    return null;
  }

  private void addSheet(@Nullable String name, @Nullable String id, Map<String, String> partsById) {
    String part = id == null ? null : partsById.get(id);
    String found = part == null ? null : zip.find(part);
    if (name == null || found == null) {
      throw new WrongWorkbook(
          "“" + fileName + "” is damaged: it names a sheet it does not hold.",
          WhatIsExpected.SOUND_WORKBOOK);
    }
    if (sheets.size() >= MOST_SHEETS) {
      throw new WrongWorkbook(
          "“" + fileName + "” holds more than " + MOST_SHEETS + " sheets.", meter.expected());
    }
    if (found.toLowerCase(Locale.ROOT).contains("worksheet")) {
      sheets.add(new Sheet(name, found));
    }
  }

  private Relations relations(String part) throws IOException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String found = zip.find(folder + "_rels/" + part.substring(slash) + ".rels");
    if (found == null) {
      return new Relations(Map.of(), Map.of());
    }
    try (Xml xml = open(found, Long.MAX_VALUE)) {
      return Relations.read(xml, folder);
    }
  }

  private Xml open(String part, long most) throws IOException {
    String found = zip.find(part);
    if (found == null) {
      throw new WrongWorkbook(
          "“" + fileName + "” is damaged: the part “" + part + "” is missing.",
          WhatIsExpected.SOUND_WORKBOOK);
    }
    InputStream in = MeteredStream.ofXml(zip.open(found), meter, most);
    return new Xml(found, new BufferedInputStream(in, 1 << 16));
  }

  /** Where a part's neighbours lie, by the last word of their type and by id. */
  private record Relations(Map<String, String> targets, Map<String, String> byId) {

    static Relations read(Xml xml, String folder) {
      Map<String, String> targets = new HashMap<>();
      Map<String, String> byId = new HashMap<>();
      while (xml.nextElement()) {
        String target = xml.attribute("Target");
        String type = xml.attribute("Type");
        String id = xml.attribute("Id");
        if (target != null && type != null && !"External".equals(xml.attribute("TargetMode"))) {
          String part = resolved(folder, target);
          targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), part);
          if (id != null) {
            byId.put(id, part);
          }
        }
      }
      return new Relations(targets, byId);
    }

    private static String resolved(String folder, String target) {
      try {
        String path = URI.create("/" + folder).resolve(target.replace(" ", "%20")).getPath();
        return path == null ? target : path.replaceFirst("^/+", "");
      } catch (IllegalArgumentException e) {
        return target;
      }
    }
  }

  private final class Sheet implements Table {

    private final String name;
    private final String part;

    Sheet(String name, String part) {
      this.name = name;
      this.part = part;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public String place() {
      return "the sheet “" + name + "”";
    }

    @Override
    public boolean since1904() {
      return since1904;
    }

    @Override
    public Rows open() {
      try {
        return new XlsxRows(
            XlsxBook.this.open(part, Long.MAX_VALUE), texts, styles, meter.limits());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
