package org.throughline.spreadsheets.reading;

/**
 * How much one upload may make the reader do. Bytes are counted as they come out, never as a file
 * declares them, and there is no limit on a ratio: an honest list of one team's children compresses
 * a hundredfold.
 *
 * @param bytes uncompressed, over everything read
 * @param sharedTextBytes uncompressed, of a workbook's shared strings
 * @param sharedTexts how many shared strings
 * @param entries in a zip
 * @param rows over all lists
 * @param untagged bytes of XML without one tag, so that nothing grows in memory
 * @param cell characters
 */
public record Limits(
    long bytes,
    long sharedTextBytes,
    int sharedTexts,
    int entries,
    int rows,
    int untagged,
    int cell) {

  public static final Limits USUAL =
      new Limits(1L << 30, 200L << 20, 2_000_000, 5_000, 2_000_000, 4 << 20, 1 << 20);
}
