package org.throughline.audits.draws;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Seed;
import org.throughline.register.annexa.Status;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a machine posted, read field by field so that each fault has its sentence. */
record DrawBody(YearMonth cycle, int size, List<Status> statuses, @Nullable Seed seed) {
  DrawBody {
    DrawAsked.checkSize(size);
    statuses = List.copyOf(statuses);
  }

  static DrawBody read(JsonMapper json, byte[] body) {
    JsonNode node = node(json, body);
    return new DrawBody(
        month(node.path("cycle")),
        size(node.path("size")),
        statuses(node.path("statuses")),
        seed(node.path("seed")));
  }

  private static JsonNode node(JsonMapper json, byte[] body) {
    try {
      JsonNode node = json.readTree(body);
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException _) {
      // said below, the same as for JSON of another shape
    }
    throw Refused.unusable(
        "Send a JSON object with cycle and size, and perhaps statuses and seed.");
  }

  private static YearMonth month(JsonNode node) {
    return Said.readMonth(node.isString() ? node.asString() : "")
        .orElseThrow(() -> Refused.unusable("cycle is a month, written like 2026-11."));
  }

  private static int size(JsonNode node) {
    if (!node.isInt()) {
      throw Refused.unusable("size is how many children to draw, a whole number.");
    }
    return node.asInt();
  }

  private static List<Status> statuses(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return List.of();
    }
    List<String> codes = new ArrayList<>();
    node.forEach(code -> codes.add(code.isString() ? code.asString() : ""));
    if (!node.isArray() || codes.isEmpty()) {
      throw Refused.unusable("statuses is a list of at least one status; leave it out for all.");
    }
    return Statuses.read(codes);
  }

  private static @Nullable Seed seed(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    return seed(node.isString() ? node.asString() : "");
  }

  /** Reads a seed given by a person or a machine. */
  static Seed seed(String hex) {
    try {
      return new Seed(hex);
    } catch (IllegalArgumentException e) {
      throw Refused.unusable(String.valueOf(e.getMessage()));
    }
  }
}
