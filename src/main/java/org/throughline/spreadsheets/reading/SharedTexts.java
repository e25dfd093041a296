package org.throughline.spreadsheets.reading;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;

/** The texts a workbook's cells point to by number. */
final class SharedTexts {

  private final List<String> texts = new ArrayList<>();

  static SharedTexts none() {
    return new SharedTexts();
  }

  static SharedTexts read(Xml xml, Limits limits) {
    SharedTexts shared = new SharedTexts();
    while (xml.nextElement()) {
      if (xml.name().equals("si")) {
        shared.add(XlsxText.read(xml, "si", limits.cell()), limits);
      }
    }
    return shared;
  }

  private void add(String text, Limits limits) {
    if (texts.size() >= limits.sharedTexts()) {
      throw new WrongWorkbook(
          "The workbook holds more than " + limits.sharedTexts() + " different texts.",
          WhatIsExpected.SIZE_OF_A_COUNCIL);
    }
    texts.add(text);
  }

  String get(int index) {
    if (index < 0 || index >= texts.size()) {
      throw new WrongWorkbook(
          "The workbook is damaged: a cell points to a text that is not in it.",
          WhatIsExpected.SOUND_WORKBOOK);
    }
    return texts.get(index);
  }

  /** The texts inside {@code si} and {@code is}: plain, or in runs, without the phonetic ones. */
  static final class XlsxText {

    private XlsxText() {}

    static String read(Xml xml, String until, int most) {
      StringBuilder text = new StringBuilder();
      int phonetic = 0;
      boolean inText = false;
      for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
        if (event == XMLStreamConstants.START_ELEMENT) {
          inText = xml.name().equals("t");
          phonetic += xml.name().equals("rPh") ? 1 : 0;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          inText = false;
          phonetic -= xml.name().equals("rPh") ? 1 : 0;
          if (xml.name().equals(until)) {
            break;
          }
        } else if (inText && phonetic == 0 && isText(event)) {
          xml.appendTo(text, most);
        }
      }
      return unescaped(text.toString());
    }

    static boolean isText(int event) {
      return event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE;
    }

    /** {@code _x000D_} is how a workbook writes a character that XML may not hold. */
    static String unescaped(String text) {
      int at = text.indexOf("_x");
      if (at < 0) {
        return text;
      }
      StringBuilder plain = new StringBuilder();
      int from = 0;
      while (at >= 0) {
        if (isEscape(text, at)) {
          plain.append(text, from, at).append((char) Integer.parseInt(text, at + 2, at + 6, 16));
          from = at + 7;
        }
        at = text.indexOf("_x", at + 2);
      }
      return plain.append(text, from, text.length()).toString();
    }

    private static boolean isEscape(String text, int at) {
      return at + 6 < text.length()
          && text.charAt(at + 6) == '_'
          && text.substring(at + 2, at + 6).matches("[0-9A-Fa-f]{4}");
    }
  }
}
