package org.throughline.audits.answering;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.clocks.running.Clock;
import org.throughline.clocks.running.DueWords;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Kebab;
import org.throughline.register.children.RiskStatus;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.Choice;
import org.throughline.web.govuk.FieldError;

/** One safety concern: what was said, who was told, what was done, and how the risk stands. */
record ConcernPage(
    SafetyConcern concern,
    List<ToldRow> told,
    List<ResponseRow> responses,
    Viewer viewer,
    @Nullable Clock clock,
    Instant now,
    boolean auditShown,
    ResponseForm typed,
    FormKey formKey,
    List<FieldError> errors)
    implements Page {
  ConcernPage {
    told = List.copyOf(told);
    responses = List.copyOf(responses);
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "A child may be unsafe: " + concern.reference();
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }

  boolean mayAnswer() {
    return !concern.closed() && concern.isAnsweredBy(viewer);
  }

  /** Where it stands, as one sentence. */
  String lead() {
    if (concern.closed()) {
      return "The risk has been reviewed and is managed in the current plan. This is closed.";
    }
    if (responses.isEmpty()) {
      return mayAnswer()
          ? "Nobody has said yet what was done. It stays on your home page until somebody does."
          : "Nobody has said yet what was done.";
    }
    return "It stays open: " + lower(responses.getLast().riskStatus().label()) + ".";
  }

  private static String lower(String sentence) {
    return sentence.substring(0, 1).toLowerCase(java.util.Locale.UK) + sentence.substring(1);
  }

  /** When it was to be answered; empty where no time limit ran. */
  String due() {
    Clock running = clock;
    return running == null ? "" : DueWords.day(running);
  }

  boolean isLate() {
    Clock running = clock;
    return running != null && running.isLate(now, CouncilTime.dateOf(now));
  }

  String toldNames() {
    return told.isEmpty() ? "Nobody" : String.join(", ", told.stream().map(ToldRow::name).toList());
  }

  List<Choice> statuses() {
    return Arrays.stream(RiskStatus.values())
        .map(status -> new Choice(Kebab.of(status), status.label(), meaning(status)))
        .toList();
  }

  /** What follows from it, for who must choose. */
  private static String meaning(RiskStatus status) {
    return switch (status) {
      case IMMEDIATE_ACTION_NEEDED -> "It stays open until that is done.";
      case RISK_REVIEWED_MANAGED_IN_CURRENT_PLAN ->
          "This closes the concern. Say below where the plan can be found.";
      case NOT_REVIEWED -> "It stays open until somebody has.";
    };
  }
}
