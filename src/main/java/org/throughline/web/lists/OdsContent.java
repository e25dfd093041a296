package org.throughline.web.lists;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** The sheets of an OpenDocument spreadsheet, cell by cell. */
final class OdsContent {
  private static final int GATHERED = 1 << 16;

  private final XMLStreamWriter xml;

  /** Begins the first sheet, which has so many columns. */
  OdsContent(OutputStream out, String sheet, int columns) throws XMLStreamException {
    // A writer of XML hands on every mark by itself, and each would be compressed by itself.
    OutputStream gathered = new BufferedOutputStream(out, GATHERED);
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(gathered, "UTF-8");
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("office:document-content");
    // In the order of their prefixes, for a map has another at each start.
    for (var space : new TreeMap<>(OdsParts.NAMESPACES).entrySet()) {
      xml.writeAttribute("xmlns:" + space.getKey(), space.getValue());
    }
    xml.writeAttribute("office:version", "1.3");
    styles();
    xml.writeStartElement("office:body");
    xml.writeStartElement("office:spreadsheet");
    begin(sheet, columns);
  }

  private void styles() throws XMLStreamException {
    xml.writeStartElement("office:automatic-styles");
    date("N-day", false);
    date("N-moment", true);
    xml.writeStartElement("style:style");
    xml.writeAttribute("style:name", "column");
    xml.writeAttribute("style:family", "table-column");
    xml.writeEmptyElement("style:table-column-properties");
    xml.writeAttribute("style:column-width", "4.5cm");
    xml.writeEndElement();
    style("heading", null);
    style("day", "N-day");
    style("moment", "N-moment");
    xml.writeEndElement();
  }

  private void date(String name, boolean time) throws XMLStreamException {
    xml.writeStartElement("number:date-style");
    xml.writeAttribute("style:name", name);
    number("year", "-");
    number("month", "-");
    number("day", time ? " " : "");
    if (time) {
      number("hours", ":");
      number("minutes", "");
    }
    xml.writeEndElement();
  }

  private void number(String part, String after) throws XMLStreamException {
    xml.writeEmptyElement("number:" + part);
    xml.writeAttribute("number:style", "long");
    if (!after.isEmpty()) {
      xml.writeStartElement("number:text");
      xml.writeCharacters(after);
      xml.writeEndElement();
    }
  }

  /** A style of cells: bold where it has no format of its own. */
  private void style(String name, @Nullable String format) throws XMLStreamException {
    xml.writeStartElement("style:style");
    xml.writeAttribute("style:name", name);
    xml.writeAttribute("style:family", "table-cell");
    xml.writeAttribute("style:parent-style-name", "Default");
    if (format == null) {
      xml.writeEmptyElement("style:text-properties");
      xml.writeAttribute("fo:font-weight", "bold");
    } else {
      xml.writeAttribute("style:data-style-name", format);
    }
    xml.writeEndElement();
  }

  private void begin(String sheet, int columns) throws XMLStreamException {
    xml.writeStartElement("table:table");
    xml.writeAttribute("table:name", sheet);
    xml.writeEmptyElement("table:table-column");
    xml.writeAttribute("table:style-name", "column");
    xml.writeAttribute("table:number-columns-repeated", String.valueOf(columns));
  }

  void nextSheet(String name, int columns) throws XMLStreamException {
    xml.writeEndElement();
    begin(name, columns);
  }

  /** The row above all others, which is printed on every page. */
  void headings(List<? extends @Nullable Object> cells) throws XMLStreamException {
    xml.writeStartElement("table:table-header-rows");
    row(cells, cells.size());
    xml.writeEndElement();
  }

  /** A row; the first cells of it may be headings. */
  void row(List<? extends @Nullable Object> cells, int headings) throws XMLStreamException {
    xml.writeStartElement("table:table-row");
    for (int i = 0; i < cells.size(); i++) {
      xml.writeStartElement("table:table-cell");
      cell(cells.get(i), i < headings);
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void cell(@Nullable Object value, boolean heading) throws XMLStreamException {
    switch (value) {
      case null -> {}
      case String words -> text(Spreadsheet.text(words), heading);
      case LocalDate day -> typed("date", "date-value", day.toString(), "day");
      case LocalDateTime moment -> typed("date", "date-value", OdsParts.second(moment), "moment");
      case Number number ->
          typed("float", "value", new BigDecimal(number.toString()).toPlainString(), null);
      default -> throw new IllegalArgumentException("No cell holds a " + value.getClass());
    }
  }

  private void text(String words, boolean heading) throws XMLStreamException {
    if (heading) {
      xml.writeAttribute("table:style-name", "heading");
    }
    xml.writeAttribute("office:value-type", "string");
    for (String line : words.split("\n", -1)) {
      xml.writeStartElement("text:p");
      spaced(line);
      xml.writeEndElement();
    }
  }

  /** Where spaces stand together all but the first are counted, or they would be taken for one. */
  private void spaced(String line) throws XMLStreamException {
    int at = 0;
    while (at < line.length()) {
      int space = line.indexOf("  ", at);
      if (space < 0) {
        xml.writeCharacters(line.substring(at));
        return;
      }
      xml.writeCharacters(line.substring(at, space + 1));
      int end = space + 1;
      while (end < line.length() && line.charAt(end) == ' ') {
        end++;
      }
      xml.writeEmptyElement("text:s");
      xml.writeAttribute("text:c", String.valueOf(end - space - 1));
      at = end;
    }
  }

  private void typed(String type, String name, String value, @Nullable String style)
      throws XMLStreamException {
    if (style != null) {
      xml.writeAttribute("table:style-name", style);
    }
    xml.writeAttribute("office:value-type", type);
    xml.writeAttribute("office:" + name, value);
    xml.writeStartElement("text:p");
    xml.writeCharacters(value.replace('T', ' '));
    xml.writeEndElement();
  }

  /** Ends the last sheet, and says which cells of the first can be filtered. */
  void end(String sheet, String last) throws XMLStreamException {
    xml.writeEndElement();
    xml.writeStartElement("table:database-ranges");
    xml.writeEmptyElement("table:database-range");
    xml.writeAttribute("table:name", "List");
    String range = "'%s'.A1:'%s'.%s".formatted(sheet, sheet, last);
    xml.writeAttribute("table:target-range-address", range);
    xml.writeAttribute("table:display-filter-buttons", "true");
    xml.writeEndDocument();
    xml.flush();
  }
}
