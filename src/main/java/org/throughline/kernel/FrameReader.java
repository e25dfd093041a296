package org.throughline.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a frame's CSV strictly (RFC 4180), in one pass; {@link DrawFrame#read} says how strictly.
 */
final class FrameReader {
  private static final int MOST_BYTES = 64 << 20;
  private static final char END = '\uFFFF';

  private final String text;
  private int at;
  private int line = 1;

  FrameReader(byte[] csv) {
    if (csv.length > MOST_BYTES) {
      throw Refused.unusable("The frame is larger than 64 MB.");
    }
    String decoded = decode(csv);
    text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
  }

  private static String decode(byte[] csv) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(csv)).toString();
    } catch (CharacterCodingException e) {
      throw Refused.unusable("The frame is not text in UTF-8.");
    }
  }

  List<FrameLine> lines() {
    if (!String.join(",", record()).equals(FrameWriter.HEADER)) {
      throw wrong("a frame begins with the line “%s”".formatted(FrameWriter.HEADER));
    }
    List<FrameLine> lines = new ArrayList<>();
    while (at < text.length()) {
      line++;
      lines.add(child(record()));
      if (lines.size() > DrawFrame.MOST_LINES) {
        throw wrong("a frame holds at most 1,000,000 children");
      }
    }
    return lines;
  }

  private FrameLine child(List<String> fields) {
    if (fields.size() != 3) {
      throw wrong("three fields were expected and %d found".formatted(fields.size()));
    }
    try {
      return new FrameLine(fields.get(0), fields.get(1), fields.get(2));
    } catch (Refused e) {
      throw Refused.unusable("Line %d: %s".formatted(line, e.sentence()));
    }
  }

  private List<String> record() {
    List<String> fields = new ArrayList<>(3);
    fields.add(field());
    while (peek() == ',') {
      at++;
      fields.add(field());
      if (fields.size() > 3) {
        throw wrong("three fields were expected and more found");
      }
    }
    endOfLine();
    return fields;
  }

  private void endOfLine() {
    if (peek() == '\r') {
      at++;
      if (peek() != '\n') {
        throw wrong("a carriage return stands alone");
      }
    }
    if (at < text.length() && text.charAt(at++) != '\n') {
      throw wrong("there is text after a closing quotation mark");
    }
  }

  private String field() {
    return peek() == '"' ? quoted() : plain();
  }

  private String plain() {
    int start = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      if (text.charAt(at++) == '"') {
        throw wrong("a quotation mark stands inside a field that is not quoted");
      }
    }
    return text.substring(start, at);
  }

  private String quoted() {
    StringBuilder value = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        value.append(c);
      } else if (peek() == '"') {
        at++;
        value.append('"');
      } else {
        return value.toString();
      }
    }
    throw wrong("a quotation mark is never closed");
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : END;
  }

  private Refused wrong(String why) {
    return Refused.unusable("Line %d of the frame: %s.".formatted(line, why));
  }
}
