package org.throughline.audits.tools;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A shipped tool as its file has it: {@code src/main/resources/tools}. */
record ToolFile(
    String code,
    String name,
    int version,
    @Nullable String scale,
    int lookBackMonths,
    @Nullable List<OverallCap> caps,
    List<Part> sections) {
  record Part(String title, String intro, List<Ask> questions) {}

  record Ask(
      String kind,
      String code,
      String text,
      String hint,
      @Nullable Map<String, String> descriptors,
      @Nullable Integer capsFrom,
      @Nullable Integer capTo,
      @Nullable Boolean required) {}
}
