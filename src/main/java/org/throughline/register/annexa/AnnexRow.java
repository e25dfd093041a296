package org.throughline.register.annexa;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row that is kept: whom it is about, and its values as what they are. */
public final class AnnexRow {

  private final AnnexList list;
  private final int row;
  private final String reference;
  private final Map<Column, Integer> slots;
  private final @Nullable Object[] values;

  AnnexRow(
      AnnexList list,
      int row,
      String reference,
      Map<Column, Integer> slots,
      @Nullable Object[] values) {
    this.list = list;
    this.row = row;
    this.reference = reference;
    this.slots = slots;
    this.values = values;
  }

  public AnnexList list() {
    return list;
  }

  /** As the sheet numbers it, from 1. */
  public int row() {
    return row;
  }

  /** The council's own reference of the child (of the adopter in List 11). */
  public String reference() {
    return reference;
  }

  public @Nullable LocalDate date(Column column) {
    return (LocalDate) value(column);
  }

  public @Nullable Coded coded(Column column) {
    return (Coded) value(column);
  }

  /** The code of a column of codes; null where the cell is blank or its value unmapped. */
  public @Nullable String code(Column column) {
    Coded coded = coded(column);
    return coded == null ? null : coded.code();
  }

  public @Nullable String text(Column column) {
    return (String) value(column);
  }

  public @Nullable Integer count(Column column) {
    return (Integer) value(column);
  }

  private @Nullable Object value(Column column) {
    Integer slot = slots.get(column);
    return slot == null ? null : values[slot];
  }
}
