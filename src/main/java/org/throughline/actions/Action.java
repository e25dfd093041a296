package org.throughline.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.history.Subject;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.Refused;
import org.throughline.register.children.ChildId;
import org.throughline.register.children.RiskStatus;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/**
 * An action as one viewer stands to it. {@code inLine} says that the viewer manages or heads the
 * node that answers for it or the child’s team, {@code childsLine} the latter alone; {@code around}
 * says the same of reviewing officers too; {@code kept} that the child is restricted and the viewer
 * is not named.
 */
record Action(
    ActionId id,
    String number,
    String what,
    String expected,
    Priority priority,
    @Nullable String theme,
    @Nullable String themeLabel,
    AccountId ownerId,
    String owner,
    boolean ownerLeft,
    UUID nodeId,
    String node,
    @Nullable ChildId childId,
    @Nullable String reference,
    @Nullable String sourceKind,
    @Nullable UUID sourceId,
    @Nullable String sourceLabel,
    AccountId raisedById,
    String raisedBy,
    Instant raisedAt,
    int version,
    UUID clockId,
    String ruleCode,
    LocalDate firstDueOn,
    LocalDate dueOn,
    ActionState state,
    @Nullable UUID closureId,
    @Nullable Integer round,
    @Nullable AccountId closedById,
    @Nullable UUID requestId,
    @Nullable RequestKind requestKind,
    @Nullable LocalDate requestTo,
    @Nullable String requestReason,
    @Nullable AccountId requestById,
    @Nullable RiskStatus riskStatus,
    @Nullable Instant riskAt,
    boolean inLine,
    boolean around,
    boolean childsLine,
    boolean ownCase,
    boolean kept) {
  static final Role[] OVERSIGHT = {
    Role.HEAD_OF_QUALITY, Role.DIRECTOR, Role.PRINCIPAL_SOCIAL_WORKER, Role.INTERNAL_AUDITOR
  };

  boolean mayBeReadBy(Viewer viewer) {
    boolean theirs = isOwner(viewer) || isRaiser(viewer) || around;
    return !kept && (theirs || worksWithTheChild(viewer) || viewer.is(OVERSIGHT));
  }

  boolean isOwner(Viewer viewer) {
    return viewer.account().equals(ownerId);
  }

  private boolean isRaiser(Viewer viewer) {
    return viewer.account().equals(raisedById);
  }

  private boolean worksWithTheChild(Viewer viewer) {
    return ownCase && viewer.is(Role.PRACTITIONER);
  }

  boolean isOpen() {
    return state == ActionState.OPEN;
  }

  /** Whether it is still owed: open, or closed and not checked yet. */
  boolean isOwed() {
    return isOpen() || state == ActionState.WAITING;
  }

  boolean isLate(LocalDate today) {
    return isOpen() && today.isAfter(dueOn);
  }

  /** Its owner, or who manages or heads the node that answers for it. */
  boolean mayBeClosedBy(Viewer viewer) {
    return isOpen() && (isOwner(viewer) || inLine);
  }

  /** What a closure without a difference is told. */
  String lacksDifference() {
    return childId == null ? "Say what is different." : "Say what is different for the child.";
  }

  void mustBeClosableBy(Viewer viewer) {
    if (!isOwner(viewer) && !inLine) {
      throw Refused.notAllowed("Its owner closes " + number + ", or a manager in the line.");
    }
    mustBeOpen();
  }

  /** Somebody in the line, the head of quality, the director or who raised it; never its own. */
  boolean mayBeCheckedBy(Viewer viewer) {
    return state == ActionState.WAITING && isChecker(viewer);
  }

  private boolean isChecker(Viewer viewer) {
    boolean own = isOwner(viewer) || viewer.account().equals(closedById);
    return !own && (inLine || isRaiser(viewer) || mayOversee(viewer));
  }

  void mustBeCheckableBy(Viewer viewer) {
    if (isOwner(viewer) || viewer.account().equals(closedById)) {
      throw Refused.notAllowed(
          "Somebody else than its owner and whoever closed it checks " + number + ".");
    }
    if (!isChecker(viewer)) {
      throw Refused.notAllowed(
          "A manager in the line, the head of quality or whoever raised it checks " + number + ".");
    }
    if (state != ActionState.WAITING) {
      throw Refused.conflict("%s does not wait to be checked: %s.".formatted(number, standing()));
    }
  }

  /** Its owner, or whoever agrees to an end. */
  boolean mayBeHandedOverBy(Viewer viewer) {
    return isOpen() && (isOwner(viewer) || inLine || mayOversee(viewer));
  }

  void mustBeYoursToGive(Viewer viewer) {
    if (!isOwner(viewer) && !inLine && !mayOversee(viewer)) {
      throw Refused.notAllowed(
          "Its owner hands %s over, or a manager in the line or the head of quality gives it."
              .formatted(number));
    }
    mustBeOpen();
  }

  /** Who agrees that it is no longer owed: the line, the head of quality or the director. */
  boolean mayBeEndedBy(Viewer viewer) {
    return isOpen() && !isOwner(viewer) && (inLine || mayOversee(viewer));
  }

  /** Who may ask for more time, or an end. */
  boolean mayAsk(Viewer viewer) {
    return isOpen() && (isOwner(viewer) || inLine);
  }

  void mustBeYoursToAskFor(Viewer viewer) {
    if (!isOwner(viewer) && !inLine) {
      throw Refused.notAllowed("Its owner or a manager in the line asks for that.");
    }
    mustBeOpen();
  }

  private static boolean mayOversee(Viewer viewer) {
    return viewer.is(Role.HEAD_OF_QUALITY, Role.DIRECTOR);
  }

  void mustBeOpen() {
    if (!isOpen()) {
      throw Refused.conflict("%s is not open: %s.".formatted(number, standing()));
    }
  }

  private String standing() {
    return switch (state) {
      case OPEN -> "it is open";
      case WAITING -> "it was closed meanwhile and waits to be checked";
      case VERIFIED -> "it was verified";
      case WITHDRAWN -> "it was withdrawn";
    };
  }

  /** The child’s worker, or who manages or heads the child’s team, says how the risk stands. */
  boolean isRiskToldBy(Viewer viewer) {
    return childId != null && (childsLine || worksWithTheChild(viewer));
  }

  /** Why this viewer may see it, for the access log. */
  String purposeFor(Viewer viewer) {
    if (isOwner(viewer)) {
      return "owner of " + number;
    }
    if (isRaiser(viewer)) {
      return "raised " + number;
    }
    if (worksWithTheChild(viewer)) {
      return "own case";
    }
    return around ? "action of the team" : "oversight of quality";
  }

  Subject subject() {
    return Subject.of("action", id, number);
  }

  String address() {
    return "/actions/" + id.value();
  }

  @Nullable Source source() {
    return sourceKind == null || sourceId == null || sourceLabel == null
        ? null
        : new Source(sourceKind, sourceId, sourceLabel);
  }

  /** “High, The child’s voice”. */
  String inShort() {
    return themeLabel == null
        ? priority.label() + " priority"
        : priority.label() + " priority, " + themeLabel.toLowerCase(Locale.UK);
  }
}
