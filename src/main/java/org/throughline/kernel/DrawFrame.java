package org.throughline.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The children among whom a draw is made, frozen. Its lines are kept in the order of their
 * references' UTF-8 bytes, whatever order they come in, so that one set of lines has one canonical
 * CSV and one SHA-256.
 *
 * <p>The canonical CSV is UTF-8 without a byte order mark; its first line is {@code
 * reference,stratum,team}; every line, the last too, ends in LF; a field is quoted (RFC 4180) only
 * where it holds a comma, a quotation mark, CR or LF. A cell that begins with {@code =} stands as
 * it is: these bytes are for hashing, and a spreadsheet is never their reader.
 *
 * <p>Is {@link Refused} where a reference comes twice or there are more than a million lines
 */
public record DrawFrame(List<FrameLine> lines) {
  static final int MOST_LINES = 1_000_000;

  public DrawFrame {
    if (lines.size() > MOST_LINES) {
      throw Refused.unusable("A frame holds at most 1,000,000 children.");
    }
    List<FrameLine> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparing(FrameLine::reference, CodePointOrder.ASCENDING));
    refuseRepeats(sorted);
    lines = List.copyOf(sorted);
  }

  private static void refuseRepeats(List<FrameLine> sorted) {
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).reference().equals(sorted.get(i - 1).reference())) {
        throw Refused.unusable(
            "The reference “%s” is in the frame more than once."
                .formatted(sorted.get(i).reference()));
      }
    }
  }

  /**
   * Reads a frame from its CSV. What a spreadsheet may do to the bytes and not to the children (a
   * byte order mark, CRLF, another order, needless quotes, no last line end) is forgiven, since the
   * hash is always of the canonical bytes; anything else is refused.
   *
   * @throws Refused with a sentence that names the line
   */
  public static DrawFrame read(byte[] csv) {
    return new DrawFrame(new FrameReader(csv).lines());
  }

  /** The canonical CSV. */
  public byte[] csv() {
    return FrameWriter.csv(lines);
  }

  /** Of the canonical CSV, in lower-case hexadecimal. */
  public String sha256() {
    return Sha256.hex(csv());
  }

  public int size() {
    return lines.size();
  }
}
