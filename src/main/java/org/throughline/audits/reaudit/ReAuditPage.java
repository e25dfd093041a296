package org.throughline.audits.reaudit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.audits.answering.BroughtIn;
import org.throughline.audits.draws.Allocations;
import org.throughline.audits.policy.SubmittedAudit;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Choice;
import org.throughline.web.govuk.Crumb;
import org.throughline.web.govuk.FieldError;

/** The re-audit of one audit: when it is due, who reads, and planning or giving it by hand. */
record ReAuditPage(
    SubmittedAudit audit,
    @Nullable ReAudit latest,
    @Nullable LocalDate dueOn,
    List<Allocations.Candidate> readers,
    boolean mayPlan,
    boolean maySeeIt,
    LocalDate today,
    String auditor,
    String reason,
    FormKey key,
    List<FieldError> errors)
    implements Page {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  ReAuditPage {
    readers = List.copyOf(readers);
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "The re-audit of " + audit.number();
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }

  List<Crumb> crumbs() {
    return List.of(new Crumb("Audits", "/audits"), new Crumb(audit.number(), address()));
  }

  String address() {
    return "/audits/" + audit.id().value();
  }

  String lead() {
    ReAudit one = latest;
    if (audit.elsewhere()) {
      return BroughtIn.nothingFollows(audit.number()).sentence();
    }
    if (one == null) {
      return dueOn == null
          ? "None is planned."
          : "Due by " + DAY.format(dueOn) + ". It is planned when the grade is final.";
    }
    if (one.withdrawnFor() != null) {
      return one.number() + " will not be done. " + one.withdrawnFor();
    }
    if (one.submittedAt() != null) {
      return one.number()
          + " is done"
          + (one.isLate(today) ? ", after its due day." : ", in time.");
    }
    String due = one.dueOn() == null ? "" : dueWord(one) + DAY.format(one.dueOn()) + ". ";
    return due + "%s reads the same child’s record with the same questions.".formatted(who(one));
  }

  private String dueWord(ReAudit one) {
    return one.isLate(today) ? "Was due by " : "Due by ";
  }

  private static String who(ReAudit one) {
    if (one.auditor() == null) {
      return "Nobody yet";
    }
    return one.gone() ? one.auditor() + ", who has left," : one.auditor();
  }

  boolean isDone() {
    return latest != null && latest.submittedAt() != null;
  }

  boolean mayGive() {
    return mayPlan && latest != null && latest.isWaiting() && latest.begunAt() == null;
  }

  boolean mayPlanAnew() {
    return mayPlan
        && !audit.elsewhere()
        && dueOn == null
        && (latest == null || !latest.isWaiting())
        && audit.open();
  }

  boolean asksWhy() {
    return latest != null && latest.auditorId() != null;
  }

  List<Choice> free() {
    return Stream.concat(
            Stream.of(new Choice("", "Choose")),
            readers.stream()
                .filter(one -> one.why() == null)
                .map(one ->
                    new Choice(
                        one.id().value().toString(),
                        "%s (%d of %d this month)"
                            .formatted(one.name(), one.load(), one.capacity()))))
        .toList();
  }

  List<Allocations.Candidate> barred() {
    return readers.stream().filter(one -> one.why() != null).toList();
  }
}
