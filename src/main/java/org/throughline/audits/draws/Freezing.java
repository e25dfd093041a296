package org.throughline.audits.draws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.DrawFrame;
import org.throughline.kernel.FrameLine;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;

/**
 * Freezes a frame: the open children in the statuses and services asked for, less those with an
 * audit in the look-back (counted in whole months back from the month drawn for; an audit that was
 * taken back does not count) and those whose record is to be read again, less the exclusions.
 */
@Component
final class Freezing {
  private final Queries queries;

  Freezing(Queries queries) {
    this.queries = queries;
  }

  FrozenFrame freeze(AuthorityId authority, DrawAsked asked, DrawPolicy policy, LocalDate month) {
    LocalDate since =
        policy.lookBackMonths() == 0 ? LocalDate.MAX : month.minusMonths(policy.lookBackMonths());
    Row row = Row.of(authority).and("services", asked.services()).and("statuses", asked.statuses());
    row.and("since", since.equals(LocalDate.MAX) ? LocalDate.of(9999, 1, 1) : since);
    List<FrameRow> open = queries.list(FrameRow.class, row);
    Map<String, String> reasons = reasons(asked.exclusions());
    return frozen(open, reasons, leftOut(open, reasons));
  }

  private static Map<String, String> reasons(List<Exclusion> exclusions) {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (Exclusion exclusion : exclusions) {
      if (reasons.put(exclusion.reference(), exclusion.reason()) != null) {
        throw Refused.unusable("%s is excluded twice.".formatted(exclusion.reference()))
            .about("exclusions");
      }
    }
    return reasons;
  }

  private static List<FrozenFrame.LeftOut> leftOut(
      List<FrameRow> open, Map<String, String> reasons) {
    Map<String, UUID> children = new HashMap<>();
    open.stream()
        .filter(row -> reasons.containsKey(row.reference()))
        .forEach(row -> children.put(row.reference(), row.childId()));
    List<FrozenFrame.LeftOut> leftOut = new ArrayList<>();
    reasons.forEach((reference, reason) -> {
      UUID child = children.get(reference);
      if (child == null) {
        throw Refused.unusable(
                "%s is not an open child in the statuses and services chosen.".formatted(reference))
            .about("exclusions");
      }
      leftOut.add(new FrozenFrame.LeftOut(child, reason));
    });
    return leftOut;
  }

  private static FrozenFrame frozen(
      List<FrameRow> open, Map<String, String> reasons, List<FrozenFrame.LeftOut> leftOut) {
    List<FrameLine> lines = new ArrayList<>(open.size());
    Map<String, UUID> children = HashMap.newHashMap(open.size());
    Map<String, String> workers = new HashMap<>();
    int audited = 0;
    for (FrameRow row : open) {
      if (reasons.containsKey(row.reference())) {
        continue;
      }
      if (row.audited()) {
        audited++;
        continue;
      }
      lines.add(line(row));
      children.put(row.reference(), row.childId());
      if (row.worker() != null) {
        workers.put(row.reference(), row.worker());
      }
    }
    DrawFrame frame = new DrawFrame(lines);
    FrozenFrame.Csv csv = new FrozenFrame.Csv(frame.csv());
    return new FrozenFrame(frame, csv, children, workers, open.size(), audited, leftOut);
  }

  private static FrameLine line(FrameRow row) {
    try {
      return new FrameLine(row.reference(), row.stratum(), row.team());
    } catch (IllegalArgumentException e) {
      throw Refused.unusable(
          "%s cannot stand in a frame. %s".formatted(row.reference(), e.getMessage()));
    }
  }
}
