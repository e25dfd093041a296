package org.throughline.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Kebab;
import org.throughline.register.children.RiskStatus;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.Choice;
import org.throughline.web.govuk.Crumb;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.govuk.Sign;

/**
 * One action: where it stands, its whole life as dated rows, and the forms of what this viewer may
 * do now. {@code days} are the working days to its due day, under 0 where it is late.
 */
record ActionPage(
    Action action,
    List<LifeRow> life,
    Viewer viewer,
    boolean mayExtend,
    boolean mayAnswer,
    List<OwnerRow> owners,
    boolean childShown,
    boolean sourceShown,
    RiskNow risk,
    int days,
    LocalDate today,
    Typed typed,
    FormKey formKey,
    List<FieldError> errors)
    implements Page {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(CouncilTime.LONDON);

  ActionPage {
    life = List.copyOf(life);
    owners = List.copyOf(owners);
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return action.what();
  }

  @Override
  public Place place() {
    return Place.ACTIONS;
  }

  List<Crumb> crumbs() {
    return List.of(new Crumb("Actions", "/actions"));
  }

  Sign sign() {
    return switch (action.state()) {
      case OPEN -> action.isLate(today) ? Sign.LATE : wasReturned() ? Sign.BACK : Sign.OK;
      case WAITING -> Sign.CHECK;
      case VERIFIED, WITHDRAWN -> Sign.DONE;
    };
  }

  private boolean wasReturned() {
    return action.closureId() != null;
  }

  String state() {
    if (!action.isOpen()) {
      return action.state().label();
    }
    String back = wasReturned() ? "Sent back, " : "";
    String due =
        action.isLate(today)
            ? late()
            : days == 0 ? "due today" : "%s left".formatted(working(days));
    String all = back + due;
    return all.substring(0, 1).toUpperCase(Locale.UK) + all.substring(1);
  }

  private String late() {
    return working(-days) + " late";
  }

  private static String working(int count) {
    return count == 1 ? "1 working day" : "%d working days".formatted(count);
  }

  /** What nobody may overlook: that no owner is there, or that the risk is to be looked at. */
  List<String> warnings() {
    boolean asks = action.childId() != null && action.isOwed() && !risk.asks().isEmpty();
    String gone =
        action.ownerLeft() && action.isOpen()
            ? "Its owner, %s, has left. Give it to somebody else.".formatted(action.owner())
            : "";
    return List.of(gone, asks ? risk.asks() : "").stream().filter(one -> !one.isEmpty()).toList();
  }

  /** How often its due day was put off by agreement. */
  String moved() {
    long times = life.stream().filter(row -> row.kind() == LifeKind.MORE_TIME).count();
    return times == 0 ? "Not moved" : times == 1 ? "Moved once" : "Moved %d times".formatted(times);
  }

  /** Whether it was owed elsewhere before it came here. */
  boolean wasBroughtIn() {
    return life.stream().anyMatch(row -> row.kind() == LifeKind.BROUGHT_IN);
  }

  String riskLabel() {
    RiskStatus status = risk.status();
    return status == null ? "Not said yet" : status.label();
  }

  boolean mayClose() {
    return action.mayBeClosedBy(viewer);
  }

  boolean mayCheck() {
    return action.mayBeCheckedBy(viewer);
  }

  /** More time: given by who may agree, else asked for by who may ask, while nothing is asked. */
  boolean mayHaveMoreTime() {
    return mayExtend || mayAsk();
  }

  boolean mayEnd() {
    return action.mayBeEndedBy(viewer);
  }

  boolean mayBeEnded() {
    return mayEnd() || mayAsk();
  }

  private boolean mayAsk() {
    return action.mayAsk(viewer) && action.requestId() == null;
  }

  boolean mayTellRisk() {
    return action.isOwed() && action.isRiskToldBy(viewer);
  }

  /** Whether anything is offered besides closing and checking. */
  boolean mayDoMore() {
    return mayTellRisk() || mayHaveMoreTime() || mayBeEnded() || !owners.isEmpty();
  }

  /** What is asked for, in words. */
  String asked() {
    LocalDate to = action.requestTo();
    return to == null ? "That it be withdrawn" : "More time, to " + DAY.format(to);
  }

  /** Whether a form comes back with what was typed in it, so stands open. */
  boolean isOpen(String form) {
    return typed.form().equals(form);
  }

  /** What is wrong in one form, by the names of its fields. */
  List<FieldError> errors(String form, String name) {
    return FieldError.named(errors, form + "-" + name, name);
  }

  /** Words whose form is not there any more, because somebody else was quicker. */
  List<String> leftOver() {
    boolean there =
        switch (typed.form()) {
          case "closure" -> mayClose();
          case "check" -> mayCheck();
          case "extension" -> mayHaveMoreTime();
          case "withdrawal" -> mayBeEnded();
          case "answer" -> mayAnswer;
          case "risk" -> mayTellRisk();
          case "handover" -> !owners.isEmpty();
          default -> true;
        };
    return there
        ? List.of()
        : List.of("evidence", "difference", "note", "reason").stream()
            .map(typed::text)
            .filter(text -> !text.isBlank())
            .toList();
  }

  List<Choice> ownerChoices() {
    return RaisePage.choices("Choose who owns it from now on", owners);
  }

  List<Choice> statuses() {
    return Arrays.stream(RiskStatus.values())
        .map(status -> new Choice(Kebab.of(status), status.label()))
        .toList();
  }

  String differenceLabel() {
    return action.childId() == null ? "What is different?" : "What is different for the child?";
  }

  String day(LocalDate day) {
    return DAY.format(day);
  }

  String moment(Instant at) {
    return MOMENT.format(at);
  }

  /**
   * Who and when, over a row of its life; of one raised elsewhere, no more than the day is known.
   */
  String when(LifeRow row) {
    return row.who() == null ? at(row) : at(row) + ", " + row.who();
  }

  String at(LifeRow row) {
    return row.kind() == LifeKind.RAISED && wasBroughtIn()
        ? DAY.format(CouncilTime.dateOf(row.at()))
        : MOMENT.format(row.at());
  }

  /** How it came to be: raised here, or raised elsewhere and brought in. */
  List<LifeRow> beginnings() {
    return life.stream()
        .filter(row -> row.kind() == LifeKind.RAISED || row.kind() == LifeKind.BROUGHT_IN)
        .toList();
  }

  /** What happened, in a word or two. */
  String happened(LifeRow row) {
    LocalDate day = row.day();
    return switch (row.kind()) {
      case RAISED, RETURNED -> row.kind().label() + due(day);
      case MORE_TIME_ASKED, MORE_TIME, MOVED ->
          row.kind().label() + (day == null ? "" : ", to " + DAY.format(day));
      case HANDED_OVER -> row.kind().label() + ", from " + row.other();
      case RISK -> status(row).label();
      default -> row.kind().label();
    };
  }

  /** The bead on the line of life: what is unsafe never looks like what is merely owed. */
  String bead(LifeRow row) {
    return switch (row.kind()) {
      case RETURNED -> "late";
      case MORE_TIME_ASKED, END_ASKED -> "ask";
      case RISK -> status(row).isManaged() ? "done" : isUnsafe(status(row)) ? "late" : "ask";
      default -> "done";
    };
  }

  private static boolean isUnsafe(@Nullable RiskStatus status) {
    return status == RiskStatus.IMMEDIATE_ACTION_NEEDED;
  }

  /** Whether somebody said last that the child needs something at once. */
  boolean isUnsafe() {
    return action.isOwed() && isUnsafe(risk.status());
  }

  private static String due(@Nullable LocalDate day) {
    return day == null ? "" : ", due " + DAY.format(day);
  }

  private static RiskStatus status(LifeRow row) {
    return Kebab.read(RiskStatus.class, row.other().split(" ", 2)[0]);
  }

  /** The second half of what was said. */
  String more(LifeRow row) {
    String[] risk = row.other().split(" ", 2);
    return switch (row.kind()) {
      case CLOSED -> differenceLabel() + " " + row.other();
      case RISK -> risk.length == 2 ? "In the case system: " + risk[1] : "";
      default -> "";
    };
  }
}
