package org.throughline.register.annexa;

/**
 * A cell that could not be taken as it stands.
 *
 * @param sheet the sheet's or file's name
 * @param cell its address: {@code C17}
 * @param value as it stands there, cut to 200 characters
 * @param reason in a sentence
 */
public record CellProblem(
    AnnexList list,
    String sheet,
    String cell,
    int row,
    Column column,
    String value,
    String reason) {

  private static final int SHOWN = 200;

  public CellProblem {
    value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
  }
}
