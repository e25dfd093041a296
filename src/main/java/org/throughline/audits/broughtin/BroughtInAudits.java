package org.throughline.audits.broughtin;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.audits.answering.AuditId;
import org.throughline.audits.answering.FindingKind;
import org.throughline.audits.draws.AuditNumbers;
import org.throughline.audits.tools.ToolsElsewhere;
import org.throughline.history.History;
import org.throughline.history.Subject;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Refused;
import org.throughline.register.children.Child;
import org.throughline.register.children.Children;
import org.throughline.spreadsheets.SheetFile;
import org.throughline.spreadsheets.SheetId;
import org.throughline.standards.Grade;
import org.throughline.standards.Scale;
import org.throughline.standards.Standards;
import org.throughline.standards.Theme;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

/**
 * The front door by which audits come in that were done before or elsewhere. Each becomes an audit
 * like any other, with a number, its grades in order and a place in every list; but it waits for
 * nobody, starts nothing, and is never in the headline mix of grades. It names no account: who read
 * and who moderated is what the sheet says.
 */
@Component
public final class BroughtInAudits {
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final int LONGEST = 500;

  private final BroughtInStore store;
  private final Children children;
  private final Standards standards;
  private final AuditNumbers numbers;
  private final ToolsElsewhere tools;
  private final History history;
  private final InAuthority inAuthority;
  private final CouncilTime time;

  BroughtInAudits(
      BroughtInStore store,
      Children children,
      Standards standards,
      AuditNumbers numbers,
      ToolsElsewhere tools,
      History history,
      InAuthority inAuthority,
      CouncilTime time) {
    this.store = store;
    this.children = children;
    this.standards = standards;
    this.numbers = numbers;
    this.tools = tools;
    this.history = history;
    this.inAuthority = inAuthority;
    this.time = time;
  }

  /** An audit that came in, by the number it was given. */
  public record Kept(AuditId id, String number) {}

  /**
   * Brings one audit in.
   *
   * @throws Refused where the child is not the viewer’s to see, a grade or the day cannot be read,
   *     or the same audit came in before; the sentence is the reason of the row
   */
  public Kept keep(Viewer viewer, SheetFile sheet, int row, PastAudit past) {
    mustBringIn(viewer);
    Grade first = grade(past.grade(), "grade");
    Grade last = past.finalGrade().isEmpty() ? null : grade(past.finalGrade(), "final-grade");
    checkDay(past.day());
    return inAuthority.write(
        viewer.authority(), () -> keep(viewer, sheet, row, past, child(viewer, past), first, last));
  }

  private Kept keep(
      Viewer viewer,
      SheetFile sheet,
      int row,
      PastAudit past,
      Child child,
      Grade first,
      @Nullable Grade last) {
    // Held from here, two sheets with the same audit come in one after the other.
    var _ = numbers.hold(viewer.authority());
    refuseSecond(viewer, child, past);
    String number = numbers.next(viewer.authority());
    UUID tool = tools.version(viewer.authority());
    AuditId audit = store.add(viewer, child, past, tool, number);
    @Nullable Theme theme =
        past.hasFindings() ? standards.themeSpelt(past.theme()).orElse(null) : null;
    store.say(viewer, audit, child, sheet, row, past, past.told(theme != null));
    store.judge(viewer, audit, past.day(), first, "auditor");
    if (last != null) {
      store.judge(viewer, audit, past.day(), last, "moderator");
    }
    if (theme != null) {
      store.find(viewer, audit, past.day(), FindingKind.STRENGTH, theme, past.strengths());
      store.find(viewer, audit, past.day(), FindingKind.AREA_FOR_DEVELOPMENT, theme, past.areas());
    }
    String from = "from %s, row %,d".formatted(sheet.name(), row);
    history.did(viewer, Subject.of("audit", audit, number), "brought in", from);
    return new Kept(audit, number);
  }

  private static void mustBringIn(Viewer viewer) {
    viewer.mustBe(Scope.IMPORT, "bring in audits", Role.HEAD_OF_QUALITY);
  }

  /** One who is kept from this viewer is not known to them. */
  private Child child(Viewer viewer, PastAudit past) {
    if (past.reference().isEmpty()) {
      throw Refused.unusable("The row names no child.").about("child");
    }
    return children
        .find(viewer, past.reference())
        .orElseThrow(() ->
            Refused.unusable("No child of the register is %s.".formatted(past.reference()))
                .about("child"));
  }

  private Grade grade(String said, String field) {
    Scale scale = standards.scale(Standards.OFSTED);
    return scale
        .spelt(said)
        .orElseThrow(() ->
            Refused.unusable(
                    said.isEmpty()
                        ? "There is no grade."
                        : "“%s” is none of the grades: %s.".formatted(said, labels(scale)))
                .about(field));
  }

  private static String labels(Scale scale) {
    return scale.grades().stream().map(Grade::label).collect(Collectors.joining(", "));
  }

  private void checkDay(LocalDate day) {
    if (day.isAfter(time.today())) {
      throw Refused.unusable("The day of the audit is still to come.").about("day");
    }
    if (day.isBefore(EARLIEST)) {
      throw Refused.unusable("The day of the audit is before 2000.").about("day");
    }
  }

  private void refuseSecond(Viewer viewer, Child child, PastAudit past) {
    store
        .earlier(viewer, child, past)
        .ifPresent(earlier -> {
          throw Refused.conflict(
              "It is there already as %s, from %s, row %,d."
                  .formatted(earlier.number(), earlier.fileName(), earlier.rowNumber()));
        });
  }

  /**
   * Takes back whatever came in from one spreadsheet, and answers how many audits that were. They
   * count nowhere from then on, and may come in again from another sheet.
   */
  public int takeBack(Viewer viewer, SheetId sheet, String why) {
    mustBringIn(viewer);
    String reason = why.replace("\0", "").strip();
    if (reason.isEmpty() || reason.length() > LONGEST) {
      throw Refused.unusable("Say why, in at most 500 characters.").about("reason");
    }
    return inAuthority.write(
        viewer.authority(),
        () -> {
          var _ = numbers.hold(viewer.authority());
          List<StandingRow> standing = store.standing(viewer, sheet);
          store.takeBack(viewer, sheet, reason);
          standing.forEach(one -> history.did(viewer, one.subject(), "taken back", reason));
          return standing.size();
        });
  }
}
