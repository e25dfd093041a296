package org.throughline.register.extracts;

import java.util.Arrays;
import java.util.UUID;
import org.throughline.register.annexa.Column;

/** A cell that could not be taken as it stood. */
public record ProblemRow(
    UUID id,
    String list,
    String sheet,
    String cell,
    int rowNumber,
    String columnCode,
    String value,
    String reason) {
  String columnLabel() {
    return Arrays.stream(Column.values())
        .filter(column -> column.code().equals(columnCode))
        .findFirst()
        .map(Column::label)
        .orElse(columnCode);
  }
}
