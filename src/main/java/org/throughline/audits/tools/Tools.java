package org.throughline.audits.tools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The front door to tools. A version never changes once it is there, so it is read once. */
@Component
public final class Tools {
  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private final Queries queries;
  private final InAuthority inAuthority;
  private final JsonMapper json;
  private final Map<UUID, ToolVersion> versions = new ConcurrentHashMap<>();

  Tools(Queries queries, InAuthority inAuthority, JsonMapper json) {
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.json = json;
  }

  /** A version with all its questions. */
  public ToolVersion version(AuthorityId authority, UUID version) {
    ToolVersion known = versions.get(version);
    if (known != null) {
      return known;
    }
    ToolVersion read = inAuthority.read(authority, () -> read(authority, version));
    versions.put(version, read);
    return read;
  }

  private ToolVersion read(AuthorityId authority, UUID version) {
    Row row = Row.of(authority).and("version", version);
    VersionRow head = queries.one(VersionRow.class, row);
    Map<UUID, List<QuestionRow>> bySection = new LinkedHashMap<>();
    queries
        .list(QuestionRow.class, row)
        .forEach(q -> bySection.computeIfAbsent(q.sectionId(), _ -> new ArrayList<>()).add(q));
    return new ToolVersion(
        head.id(),
        head.name(),
        head.version(),
        head.scale(),
        head.lookBackMonths(),
        queries.list(OverallCap.class, row),
        bySection.values().stream().map(this::section).toList());
  }

  private Section section(List<QuestionRow> rows) {
    QuestionRow first = rows.getFirst();
    return new Section(
        first.sectionId(),
        first.sectionPosition(),
        first.title(),
        first.intro(),
        rows.stream().map(this::question).toList());
  }

  private Question question(QuestionRow row) {
    return new Question(
        row.id(),
        row.sectionPosition() + "." + row.position(),
        row.kind(),
        row.code(),
        row.text(),
        row.hint(),
        row.descriptors() == null ? Map.of() : json.readValue(row.descriptors(), TEXTS),
        row.capsFrom(),
        row.capTo(),
        row.required());
  }
}
