package org.throughline.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.DrawCheck;
import tools.jackson.databind.JsonNode;

/** What somebody says a draw was, as far as they say it. */
record Published(
    @Nullable List<String> references, @Nullable String frameSha256, @Nullable String seedSha256) {

  static Published of(Optional<byte[]> file) {
    if (file.isEmpty()) {
      return new Published(null, null, null);
    }
    String text = new String(file.get(), StandardCharsets.UTF_8).strip();
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return plain.startsWith("{") ? json(plain) : new Published(csv(plain), null, null);
  }

  private static Published json(String text) {
    JsonNode draw = new Json().read(text, "The list of the selected");
    if (!draw.path("selected").isArray()) {
      throw new Failed("The JSON of a draw has a list called “selected”; this has none.");
    }
    List<String> references = new ArrayList<>();
    draw.path("selected").forEach(child -> references.add(child.path("reference").asString("")));
    return new Published(references, text(draw.path("frameSha256")), text(draw.path("seedSha256")));
  }

  private static @Nullable String text(JsonNode node) {
    return node.isString() ? node.asString() : null;
  }

  private static List<String> csv(String text) {
    try {
      List<CsvRecord> lines = CsvReader.builder().ofCsvRecord(text).stream().toList();
      int column = lines.isEmpty() ? -1 : lines.getFirst().getFields().indexOf("reference");
      int at = Math.max(0, column);
      return lines.stream()
          .skip(column < 0 ? 0 : 1)
          .filter(line -> line.getFieldCount() > at)
          .map(line -> line.getField(at))
          .toList();
    } catch (CsvParseException e) {
      throw new Failed("The list of the selected is neither JSON nor CSV.");
    }
  }

  /** The same with hashes given by hand, which win over those of a file. */
  Published or(Optional<String> frame, Optional<String> seed) {
    return new Published(references, frame.orElse(frameSha256), seed.orElse(seedSha256));
  }

  boolean isEmpty() {
    return references == null && frameSha256 == null && seedSha256 == null;
  }

  List<String> differences(DrawCheck check) {
    List<String> differences = new ArrayList<>();
    if (frameSha256 != null && !same(frameSha256, check.frameSha256())) {
      differences.add("The frame is not the published one: its SHA-256 was " + frameSha256 + ".");
    }
    if (seedSha256 != null && !same(seedSha256, check.seedSha256())) {
      differences.add("The seed is not the published one: its SHA-256 was " + seedSha256 + ".");
    }
    if (references != null) {
      differences.addAll(check.differences(references));
    }
    return differences;
  }

  private static boolean same(String published, String ours) {
    return published.strip().toLowerCase(Locale.ROOT).equals(ours);
  }
}
