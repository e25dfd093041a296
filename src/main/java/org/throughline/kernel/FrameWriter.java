package org.throughline.kernel;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the canonical CSV that {@link DrawFrame} promises. */
final class FrameWriter {
  static final String HEADER = "reference,stratum,team";

  private FrameWriter() {}

  static byte[] csv(List<FrameLine> lines) {
    StringBuilder text = new StringBuilder(32 + 40 * lines.size()).append(HEADER).append('\n');
    for (FrameLine line : lines) {
      field(text, line.reference()).append(',');
      field(text, line.stratum()).append(',');
      field(text, line.team()).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static StringBuilder field(StringBuilder text, String value) {
    return needsQuotes(value)
        ? text.append('"').append(value.replace("\"", "\"\"")).append('"')
        : text.append(value);
  }

  private static boolean needsQuotes(String value) {
    return value.indexOf(',') >= 0
        || value.indexOf('"') >= 0
        || value.indexOf('\r') >= 0
        || value.indexOf('\n') >= 0;
  }
}
