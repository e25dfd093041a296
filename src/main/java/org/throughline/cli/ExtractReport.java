package org.throughline.cli;

import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** An extract's report as a person reads it. */
final class ExtractReport {
  private ExtractReport() {}

  static String text(JsonNode extract) {
    String state = extract.path("state").asString("");
    if (!state.equals("done")) {
      return (state.equals("refused")
              ? "The extract was refused, and nothing of it was kept. "
              : "The extract was not finished. ")
          + extract.path("reason").asString("No reason was given.");
    }
    return """
    Version  %s
    SHA-256  %s

    %s

    Changed  %s\
    """
        .formatted(
            extract.path("version").asString(""),
            extract.path("sha256").asString(""),
            lists(extract.path("lists")),
            changes(extract.path("changes")));
  }

  private static Table lists(JsonNode lists) {
    Table table = new Table("List", "Read", "Kept", "Rejected", "Left out", "Unmapped");
    for (JsonNode list : lists) {
      table.row(
          list.path("list").asString(""),
          list.path("read").asLong(0),
          list.path("kept").asLong(0),
          list.path("rejected").asLong(0),
          list.path("leftOut").asLong(0),
          list.path("unmapped").asLong(0));
    }
    return table;
  }

  private static String changes(JsonNode changes) {
    return changes.properties().stream()
        .map(change -> change.getValue().asLong(0) + " " + change.getKey())
        .collect(Collectors.joining(", "));
  }
}
