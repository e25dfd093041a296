package org.throughline.spreadsheets.reading;

import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import org.throughline.spreadsheets.reading.SharedTexts.XlsxText;

/**
 * The rows of one sheet of a workbook, one at a time; what it declares of its size is not believed.
 */
final class XlsxRows implements Table.Rows {

  private static final int WIDEST = 16_384;

  private final Xml xml;
  private final SharedTexts shared;
  private final DateStyles styles;
  private final Limits limits;
  private final Cells cells = new Cells();
  private final StringBuilder value = new StringBuilder();
  private boolean @Nullable [] kept;
  private int row;

  XlsxRows(Xml xml, SharedTexts shared, DateStyles styles, Limits limits) {
    this.xml = xml;
    this.shared = shared;
    this.styles = styles;
    this.limits = limits;
  }

  @Override
  public Cells cells() {
    return cells;
  }

  @Override
  public void keepOnly(boolean[] columns) {
    kept = columns;
  }

  @Override
  public boolean next() {
    while (xml.nextElement()) {
      if (xml.name().equals("row")) {
        String number = xml.attribute("r");
        row = number == null ? row + 1 : number(number);
        cells.begin(row);
        readRow();
        return true;
      }
    }
    return false;
  }

  private void readRow() {
    int column = -1;
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("c")) {
        column = readCell(column);
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("row")) {
        return;
      }
    }
  }

  private int readCell(int before) {
    int column = before + 1;
    int style = -1;
    String type = "n";
    for (int i = 0; i < xml.attributes(); i++) {
      switch (xml.attributeName(i)) {
        case "r" -> column = column(xml.attributeValue(i));
        case "s" -> style = number(xml.attributeValue(i));
        case "t" -> type = xml.attributeValue(i);
        default -> {}
      }
    }
    readValue(column, style, type);
    return column;
  }

  private void readValue(int column, int style, String type) {
    value.setLength(0);
    boolean inValue = false;
    boolean formula = false;
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.name();
        inValue = name.equals("v");
        formula |= name.equals("f");
        if (name.equals("is")) {
          value.append(XlsxText.read(xml, "is", limits.cell()));
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inValue = false;
        if (xml.name().equals("c")) {
          break;
        }
      } else if (inValue && XlsxText.isText(event)) {
        xml.appendTo(value, limits.cell());
      }
    }
    put(column, style, type, formula);
  }

  private void put(int column, int style, String type, boolean formula) {
    if (value.isEmpty()) {
      if (formula && !type.equals("str")) {
        keep(column, Cells.Kind.UNCOMPUTED, "a formula with no stored result", 0);
      }
      return;
    }
    if (type.equals("n")) {
      putNumber(column, style);
      return;
    }
    switch (type) {
      case "s" -> putText(column, shared.get(number(value)));
      case "str" -> putText(column, XlsxText.unescaped(value.toString()));
      case "inlineStr", "d" -> putText(column, value.toString());
      case "e" -> keep(column, Cells.Kind.ERROR, value.toString(), 0);
      case "b" -> keep(column, Cells.Kind.TRUTH, null, value.charAt(0) == '1' ? 1 : 0);
      default -> putNumber(column, style);
    }
  }

  private void putNumber(int column, int style) {
    if (!isKept(column)) {
      cells.notice();
      return;
    }
    double number = Numbers.parse(value);
    if (Double.isNaN(number)) {
      putText(column, value.toString());
    } else {
      Cells.Kind kind = styles.isDate(style) ? Cells.Kind.DATED : Cells.Kind.NUMBER;
      cells.put(column, kind, null, number);
    }
  }

  private void putText(int column, String text) {
    if (!text.isBlank()) {
      keep(column, Cells.Kind.TEXT, text, 0);
    }
  }

  private void keep(int column, Cells.Kind kind, @Nullable String text, double number) {
    if (isKept(column)) {
      cells.put(column, kind, text, number);
    } else {
      cells.notice();
    }
  }

  private boolean isKept(int column) {
    return kept == null ? column < 1_024 : column < kept.length && kept[column];
  }

  private int column(String address) {
    int column = 0;
    for (int i = 0; i < address.length() && column <= WIDEST; i++) {
      char letter = address.charAt(i);
      if (letter < 'A' || letter > 'Z') {
        break;
      }
      column = column * 26 + letter - 'A' + 1;
    }
    if (column == 0 || column > WIDEST) {
      throw new WrongWorkbook(
          "The workbook is damaged: a cell has no true address.", WhatIsExpected.SOUND_WORKBOOK);
    }
    return column - 1;
  }

  private static int number(CharSequence digits) {
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9 || i > 8) {
        throw new WrongWorkbook(
            "The workbook is damaged: a number in it is none.", WhatIsExpected.SOUND_WORKBOOK);
      }
      number = number * 10 + digit;
    }
    return number;
  }

  @Override
  public void close() {
    xml.close();
  }
}
