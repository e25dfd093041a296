package org.throughline.spreadsheets.reading;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which of a workbook's cell styles show a number as a date. */
final class DateStyles {

  private final BitSet dated = new BitSet();

  static DateStyles none() {
    return new DateStyles();
  }

  static DateStyles read(Xml xml) {
    DateStyles styles = new DateStyles();
    Map<String, String> formats = new HashMap<>();
    boolean cellStyles = false;
    int index = 0;
    while (xml.nextElement()) {
      switch (xml.name()) {
        case "numFmt" -> formats.put(attribute(xml, "numFmtId"), attribute(xml, "formatCode"));
        case "cellXfs" -> cellStyles = true;
        case "xf" -> {
          if (cellStyles && index < 100_000) {
            styles.dated.set(index++, showsDate(attribute(xml, "numFmtId"), formats));
          }
        }
        case "cellStyles", "dxfs" -> cellStyles = false;
        default -> {}
      }
    }
    return styles;
  }

  boolean isDate(int style) {
    return style >= 0 && dated.get(style);
  }

  private static String attribute(Xml xml, String name) {
    String value = xml.attribute(name);
    return value == null ? "" : value;
  }

  private static boolean showsDate(String id, Map<String, String> formats) {
    String format = formats.get(id);
    return format == null ? isBuiltInDate(id) : showsDate(format);
  }

  private static boolean isBuiltInDate(@Nullable String id) {
    if (id == null || !id.matches("\\d{1,3}")) {
      return false;
    }
    int number = Integer.parseInt(id);
    return (number >= 14 && number <= 22)
        || (number >= 27 && number <= 36)
        || (number >= 45 && number <= 47)
        || (number >= 50 && number <= 58);
  }

  /** Days, months or years outside quotes, brackets and escapes. */
  static boolean showsDate(String format) {
    String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.", "");
    return !bare.equalsIgnoreCase("general") && bare.matches("(?s).*[dmyDMY].*");
  }
}
