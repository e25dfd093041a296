package org.throughline.register.extracts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.register.annexa.Column;
import org.throughline.register.annexa.CouncilCodes;

/** What a council has said its spellings mean: a code, or that it is not a value at all. */
final class CouncilMeanings implements CouncilCodes {
  private final Map<String, String> codes = new HashMap<>();
  private final Set<String> noValues = new HashSet<>();

  CouncilMeanings(List<CodeMappingRow> mappings) {
    for (CodeMappingRow mapping : mappings) {
      String place = place(mapping.columnCode(), mapping.valueKey());
      if (mapping.code() == null) {
        noValues.add(place);
      } else {
        codes.put(place, mapping.code());
      }
    }
  }

  @Override
  public @Nullable String codeFor(Column column, String value) {
    return codes.get(place(column.code(), value));
  }

  boolean isNoValue(String column, String key) {
    return noValues.contains(place(column, key));
  }

  private static String place(String column, String key) {
    return column + '\n' + key;
  }
}
