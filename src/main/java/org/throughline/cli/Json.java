package org.throughline.cli;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as this command reads and writes it; made only where JSON is wanted, since it costs time.
 */
final class Json {
  private final JsonMapper mapper =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  JsonNode tree(Object value) {
    return mapper.valueToTree(value);
  }

  String line(Object value) {
    return mapper.writeValueAsString(value);
  }

  String pretty(JsonNode node) {
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(node);
  }

  /**
   * @throws Failed where the text is not JSON; {@code whose} begins the sentence
   */
  JsonNode read(String text, String whose) {
    try {
      return mapper.readTree(text);
    } catch (JacksonException e) {
      throw new Failed(whose + " is not JSON.");
    }
  }
}
