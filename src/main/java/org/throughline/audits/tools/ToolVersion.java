package org.throughline.audits.tools;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of a tool; {@code scale} is null for a tool that is not graded. */
public record ToolVersion(
    UUID id,
    String name,
    int version,
    @Nullable String scale,
    int lookBackMonths,
    List<OverallCap> caps,
    List<Section> sections) {
  public ToolVersion {
    caps = List.copyOf(caps);
    sections = List.copyOf(sections);
  }

  public boolean isGraded() {
    return scale != null;
  }

  public List<Question> questions() {
    return sections.stream().flatMap(section -> section.questions().stream()).toList();
  }
}
