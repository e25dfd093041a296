package org.throughline.audits.draws;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A draw as the API tells it. {@code selected} is what the seed chose, for ever; who came in for
 * whom later stands under {@code replacements}.
 */
record DrawJson(
    String id,
    String cycle,
    boolean rehearsal,
    int size,
    List<String> statuses,
    @Nullable LocalDate extractAsAt,
    int openCount,
    int auditedCount,
    int excludedCount,
    int frameSize,
    String frameSha256,
    String seed,
    String seedSha256,
    Instant openedAt,
    Instant frozenAt,
    Instant revealedAt,
    DrawPolicy policy,
    List<StratumRow> strata,
    List<Child> selected,
    List<Child> replacements) {
  /** One child; {@code replaces} is the order of the one who gave way. */
  record Child(
      String reference, String stratum, String team, int order, @Nullable Integer replaces) {
    static Child of(SelectedRow row) {
      return new Child(row.named(), row.stratum(), row.team(), row.position(), row.replaces());
    }
  }

  static DrawJson of(DrawRow draw, List<StratumRow> strata, List<SelectedRow> selected) {
    return new DrawJson(
        draw.id().value().toString(),
        draw.yearMonth().toString(),
        draw.rehearsal(),
        draw.size(),
        List.of(draw.statuses().split(",")),
        draw.extractAsAt(),
        draw.openCount(),
        draw.auditedCount(),
        draw.excludedCount(),
        draw.frameSize(),
        draw.frameSha256(),
        draw.seed(),
        draw.seedSha256(),
        draw.openedAt(),
        draw.frozenAt(),
        draw.revealedAt(),
        draw.policy(),
        strata,
        selected.stream().filter(row -> !row.standsIn()).map(Child::of).toList(),
        selected.stream().filter(SelectedRow::standsIn).map(Child::of).toList());
  }

  /** What a list of draws says of each. */
  static Map<String, Object> line(DrawRow draw) {
    return Map.of(
        "id", draw.id().value().toString(),
        "cycle", draw.yearMonth().toString(),
        "rehearsal", draw.rehearsal(),
        "size", draw.size(),
        "frameSize", draw.frameSize(),
        "frameSha256", draw.frameSha256(),
        "seedSha256", draw.seedSha256(),
        "revealedAt", draw.revealedAt());
  }
}
