package org.throughline.register.extracts;

import java.util.Arrays;
import java.util.List;
import org.throughline.register.annexa.CodeSet;
import org.throughline.register.annexa.Column;
import org.throughline.web.Page;
import org.throughline.web.Place;

/** Values that wait for a meaning, and the meanings that were given. */
record UnmappedPage(
    List<QueuedValueRow> queue, List<CodeMappingRow> mappings, List<String> formKeys)
    implements Page {
  UnmappedPage {
    queue = List.copyOf(queue);
    mappings = List.copyOf(mappings);
    formKeys = List.copyOf(formKeys);
  }

  @Override
  public String title() {
    return "Values that wait for a meaning";
  }

  @Override
  public Place place() {
    return Place.CHILDREN;
  }

  String lead() {
    return queue.isEmpty()
        ? "Every value of the codes is understood."
        : "These stand where a code should, and nobody has said what they mean. Their rows were"
            + " kept without them.";
  }

  static String columnOf(CodeMappingRow mapping) {
    return column(mapping.columnCode()).map(Column::label).orElse(mapping.columnCode());
  }

  static String meaningOf(CodeMappingRow mapping) {
    String code = mapping.code();
    if (code == null) {
      return "Not a value";
    }
    return column(mapping.columnCode())
        .map(Column::codes)
        .map(set -> label(set, code))
        .orElse(code);
  }

  private static String label(CodeSet set, String code) {
    String label = set.label(code);
    return label == null ? code : label + " (" + code + ")";
  }

  private static java.util.Optional<Column> column(String code) {
    return Arrays.stream(Column.values()).filter(column -> column.code().equals(code)).findFirst();
  }
}
