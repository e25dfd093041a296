package org.throughline.audits.moderation;

import org.throughline.kernel.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a machine sends: the grade as a code of the tool’s scale, and why. */
record ModerationBody(String grade, String reason) {
  static ModerationBody read(JsonMapper json, byte[] body) {
    JsonNode node = node(json, body);
    return new ModerationBody(text(node.path("grade")), text(node.path("reason")));
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
    throw Refused.unusable("Send a JSON object with grade and reason.");
  }

  private static String text(JsonNode node) {
    return node.isString() ? node.asString() : "";
  }
}
