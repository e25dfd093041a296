package org.throughline.actions;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a machine sends: a JSON object, of whose fields only words and truths are read. */
record Body(Map<String, String> fields) {
  Body {
    fields = Map.copyOf(fields);
  }

  static Body read(JsonMapper json, byte @Nullable [] body) {
    Map<String, String> fields = new HashMap<>();
    gather("", object(json, body), fields);
    return new Body(fields);
  }

  /** A field of an object within it is known by both names: {@code source.kind}. */
  private static void gather(String before, JsonNode object, Map<String, String> fields) {
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      JsonNode value = field.getValue();
      if (value.isString() || value.isBoolean()) {
        fields.put(before + field.getKey(), value.asString());
      } else if (value.isObject() && before.isEmpty()) {
        gather(field.getKey() + ".", value, fields);
      }
    }
  }

  private static JsonNode object(JsonMapper json, byte @Nullable [] body) {
    try {
      JsonNode node = json.readTree(body == null ? new byte[0] : body);
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException _) {
      // said below, the same as for JSON of another shape
    }
    throw Refused.unusable("Send a JSON object.");
  }

  String text(String name) {
    return fields.getOrDefault(name, "");
  }
}
