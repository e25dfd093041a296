package org.throughline.audits.concerns;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.throughline.audits.answering.AuditId;
import org.throughline.audits.answering.AuditLine;
import org.throughline.audits.answering.AuditLines;
import org.throughline.kernel.CouncilTime;
import org.throughline.web.Viewer;

/** That an audit put its child on the register, and who took it off, on the audit’s page. */
@Component
@Order(4)
final class ChildOfConcernStep implements AuditLines {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final ChildrenOfConcern children;

  ChildOfConcernStep(ChildrenOfConcern children) {
    this.children = children;
  }

  @Override
  public List<AuditLine> of(Viewer viewer, AuditId audit) {
    return children.by(viewer, audit).map(one -> line(viewer, one)).stream().toList();
  }

  private static AuditLine line(Viewer viewer, ChildOfConcern one) {
    // Everybody who reads the audit knows of it; the entry itself is for fewer.
    String href = one.mayBeReadBy(viewer) ? one.address() : null;
    String since = "On the register of children of concern since " + DAY.format(one.since());
    Instant signedOff = one.signedOffAt();
    if (signedOff != null) {
      return done(
          "Signed off " + day(signedOff),
          href,
          since + ", until " + one.signedOffBy() + " signed it off");
    }
    Instant withdrawn = one.withdrawnAt();
    if (withdrawn != null) {
      String off = "Off the register of children of concern since " + day(withdrawn);
      return done(off, href, one.withdrawnFor() == null ? "" : one.withdrawnFor());
    }
    return new AuditLine(
        AuditLine.Way.NEXT, since, href, "It is signed off when all its issues are closed.");
  }

  private static AuditLine done(String what, @Nullable String href, String meta) {
    return new AuditLine(AuditLine.Way.DONE, what, href, meta);
  }

  private static String day(Instant at) {
    return DAY.format(CouncilTime.dateOf(at));
  }
}
