package org.throughline.spreadsheets.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * How a CSV file was saved: UTF-8 or UTF-16 where it says so, UTF-8 where it can be, else Windows.
 */
final class CsvEncoding {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int HEAD = 4_096;

  private CsvEncoding() {}

  static Charset of(String fileName, InputStream in, String expected) throws IOException {
    byte[] head = in.readNBytes(HEAD);
    if (starts(head, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (starts(head, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    refuseWhatIsNotText(fileName, head, expected);
    return isUtf8(head, in) ? StandardCharsets.UTF_8 : WINDOWS;
  }

  private static void refuseWhatIsNotText(String fileName, byte[] head, String expected) {
    int nothing = 0;
    for (byte one : head) {
      nothing += one == 0 ? 1 : 0;
    }
    if (nothing * 10 > head.length) {
      throw new WrongWorkbook(
          "“" + fileName + "” is neither a workbook (.xlsx) nor text.", expected);
    }
  }

  private static boolean isUtf8(byte[] head, InputStream rest) throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    CharBuffer characters = CharBuffer.allocate(1 << 16);
    bytes.put(head);
    while (true) {
      int read = rest.read(bytes.array(), bytes.position(), bytes.remaining());
      bytes.position(bytes.position() + Math.max(read, 0)).flip();
      CoderResult result = decoder.decode(bytes, characters, read < 0);
      if (result.isError()) {
        return false;
      }
      if (read < 0) {
        return true;
      }
      bytes.compact();
      characters.clear();
    }
  }

  /**
   * The most frequent of comma, semicolon and tab in the first lines; a comma where there is none.
   */
  static char separator(InputStream in, Charset charset) throws IOException {
    String head = new String(in.readNBytes(HEAD), charset);
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      best = count(head, candidate) > count(head, best) ? candidate : best;
    }
    return best;
  }

  private static long count(String text, char sought) {
    return text.chars().filter(letter -> letter == sought).count();
  }

  /** The same bytes without the mark at their beginning that names the character set. */
  static InputStream withoutMark(InputStream in) throws IOException {
    PushbackInputStream stream = new PushbackInputStream(in, 3);
    byte[] head = stream.readNBytes(3);
    int mark = starts(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF)) {
      mark = 2;
    }
    stream.unread(head, mark, head.length - mark);
    return stream;
  }

  private static boolean starts(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
