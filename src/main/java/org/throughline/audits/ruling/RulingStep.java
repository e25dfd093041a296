package org.throughline.audits.ruling;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.throughline.audits.answering.AuditId;
import org.throughline.audits.answering.AuditLine;
import org.throughline.audits.answering.AuditLines;
import org.throughline.web.Viewer;

/** A disagreement about the grade, and for who did the work the way to say so. */
@Component
@Order(0)
final class RulingStep implements AuditLines {
  private final Rulings rulings;

  RulingStep(Rulings rulings) {
    this.rulings = rulings;
  }

  @Override
  public List<AuditLine> of(Viewer viewer, AuditId audit) {
    List<AuditLine> lines = new ArrayList<>();
    rulings.find(viewer, audit).ifPresent(one -> add(lines, viewer, one));
    return lines;
  }

  private static void add(List<AuditLine> lines, Viewer viewer, Disputed one) {
    if (one.disputeId() != null) {
      String who = "A %s rules on it.".formatted(Disputed.lower(one.ruledBy()));
      lines.add(
          new AuditLine(
              AuditLine.Way.NEXT, "The service disagrees with the grade", one.address(), who));
    } else if (one.mayBeDisputedBy(viewer)) {
      lines.add(
          new AuditLine(
              AuditLine.Way.DONE,
              "Say that you disagree with the grade",
              one.address(),
              "The grade is final. Somebody who gave none of the grades would rule."));
    }
  }
}
