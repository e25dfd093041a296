package org.throughline.audits.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.CouncilTime;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Crumb;
import org.throughline.web.govuk.FieldError;

/** The conversation of one audit: when it is due, agreed and held, and what it brought. */
record ConversationPage(
    Conversation one,
    LocalDate today,
    boolean mayRecord,
    boolean mayWithdraw,
    ConversationController.Typed typed,
    FormKey key,
    List<FieldError> errors)
    implements Page {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(CouncilTime.LONDON);

  ConversationPage {
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "Reflective conversation about " + one.number();
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }

  List<Crumb> crumbs() {
    return List.of(
        new Crumb("Audits", "/audits"),
        new Crumb(one.number(), "/audits/" + one.auditId().value()));
  }

  String lead() {
    LocalDate held = one.heldOn();
    if (held != null) {
      return "Held on " + day(held) + lateness() + ".";
    }
    if (one.withdrawnAt() != null) {
      return "None is held.";
    }
    String due = one.dueOn() == null ? "" : (late() ? "Was due on " : "Due by ");
    return (one.dueOn() == null ? "" : due + day(one.dueOn()) + ". ") + agreed();
  }

  private String lateness() {
    LocalDate due = one.dueOn();
    if (due == null) {
      return "";
    }
    return (late() ? ", after it was due on " : ", in time: it was due by ") + day(due);
  }

  private String agreed() {
    LocalDate agreed = one.arrangedFor();
    if (agreed == null) {
      return "No day is agreed yet.";
    }
    String when = agreed.isBefore(today) ? "It was arranged for " : "It is arranged for ";
    return when + day(agreed) + ", with " + one.arrangedWith() + ".";
  }

  boolean late() {
    return one.isLate(today);
  }

  String day(LocalDate day) {
    return DAY.format(day);
  }

  String moment(Instant at) {
    return MOMENT.format(at);
  }

  /** Words of a form that is not there any more, because somebody else was quicker. */
  boolean hasWordsLeftOver() {
    return !one.isOpen() && !words().isBlank();
  }

  String words() {
    HeldForm form = typed.holding();
    return (form.learned() + "\n" + form.willChange() + "\n" + typed.reason()).strip();
  }

  String by(@Nullable String name) {
    return name == null ? "The product" : name;
  }
}
