package org.throughline.actions.tracker;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.actions.BroughtInActions;
import org.throughline.actions.NewAction;
import org.throughline.actions.Raised;
import org.throughline.actions.Source;
import org.throughline.history.Subject;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Refused;
import org.throughline.messages.Messages;
import org.throughline.messages.Urgency;
import org.throughline.people.Accounts;
import org.throughline.register.children.Child;
import org.throughline.register.children.ChildId;
import org.throughline.register.children.Children;
import org.throughline.spreadsheets.Field;
import org.throughline.spreadsheets.Kept;
import org.throughline.spreadsheets.Ledger;
import org.throughline.spreadsheets.Question;
import org.throughline.spreadsheets.SheetFile;
import org.throughline.spreadsheets.SheetRow;
import org.throughline.standards.Standards;
import org.throughline.standards.Theme;
import org.throughline.web.Place;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.Choice;

/** The open actions of a tracker that a council kept as a spreadsheet. */
@Component
final class TrackerLedger implements Ledger {
  private static final String NOBODY_FOUND = "owner-not-found";
  private static final int LONGEST_SOURCE = 200;

  private final BroughtInActions actions;
  private final TrackerStore store;
  private final TrackerOwners owners;
  private final Accounts accounts;
  private final Children children;
  private final Standards standards;
  private final Messages messages;
  private final CouncilTime time;

  TrackerLedger(
      BroughtInActions actions,
      TrackerStore store,
      TrackerOwners owners,
      Accounts accounts,
      Children children,
      Standards standards,
      Messages messages,
      CouncilTime time) {
    this.actions = actions;
    this.store = store;
    this.owners = owners;
    this.accounts = accounts;
    this.children = children;
    this.standards = standards;
    this.messages = messages;
    this.time = time;
  }

  @Override
  public String code() {
    return "open-actions";
  }

  @Override
  public String title() {
    return "Open actions";
  }

  @Override
  public String about() {
    return "The action tracker as it stands today. Each open row becomes an action with its owner;"
        + " the first due date is kept, and what is overdue stays overdue.";
  }

  @Override
  public Place place() {
    return Place.ACTIONS;
  }

  @Override
  public List<Field> fields() {
    return TrackerFields.ALL;
  }

  @Override
  public List<Question> questions(Viewer viewer) {
    List<Choice> people =
        accounts.everybody(viewer.authority()).stream()
            .map(person -> new Choice(person.accountId().value().toString(), person.name()))
            .distinct()
            .toList();
    return List.of(
        new Question(
            NOBODY_FOUND,
            "Actions whose owner is not found go to",
            "Each says so. Otherwise those rows do not come in.",
            Stream.concat(
                    Stream.of(new Choice("", "Nobody: leave those rows out")), people.stream())
                .toList()));
  }

  @Override
  public Kept keep(Viewer viewer, SheetFile sheet, SheetRow row) {
    Tracked tracked = new Tracked(row, time.today());
    tracked.mustBeOpen();
    String identity = tracked.identity();
    store.mustBeNew(viewer, identity);
    Owned owned = owned(viewer, row);
    NewAction made =
        new NewAction(
            tracked.text(TrackerFields.WHAT),
            tracked.text(TrackerFields.EXPECTED),
            tracked.priority(),
            theme(row),
            owned.owner(),
            null,
            child(viewer, row),
            source(sheet, tracked.text(TrackerFields.SOURCE)),
            null);
    String from = "As brought in from “%s”, row %d".formatted(sheet.name(), row.number());
    Raised raised = actions.bringIn(viewer, made, tracked.dates(from));
    Subject subject = Subject.of("action", raised.id(), raised.number());
    if (!owned.owner().equals(viewer.account()) && !store.hasOne(viewer, sheet, owned.owner())) {
      tell(viewer, owned.owner(), subject);
    }
    store.add(viewer, sheet, row.number(), raised.id(), identity);
    return new Kept(subject, owned.note());
  }

  /** Who owns it, and what is to be known of that. */
  private record Owned(AccountId owner, String note) {}

  private Owned owned(Viewer viewer, SheetRow row) {
    String said = row.text(TrackerFields.OWNER);
    String instead = row.answer(NOBODY_FOUND);
    return owners
        .find(viewer.authority(), said)
        .map(owner -> new Owned(owner, ""))
        .orElseGet(() -> {
          if (instead.isEmpty()) {
            throw nobody(said);
          }
          return new Owned(new AccountId(UUID.fromString(instead)), note(said));
        });
  }

  private static Refused nobody(String said) {
    return Refused.unusable(
        said.isEmpty()
            ? "It has no owner."
            : "Nobody of the name or e-mail address “%s” has an account here."
                .formatted(shortly(said)));
  }

  private static String note(String said) {
    return said.isEmpty()
        ? "It had no owner in the sheet."
        : "Its owner in the sheet, “%s”, has no account here.".formatted(shortly(said));
  }

  private static String shortly(String said) {
    return said.length() > 100 ? said.substring(0, 100) + "…" : said;
  }

  private @Nullable ChildId child(Viewer viewer, SheetRow row) {
    String reference = row.text(TrackerFields.CHILD);
    return reference.isEmpty()
        ? null
        : children
            .find(viewer, reference)
            .map(Child::id)
            .orElseThrow(() ->
                Refused.unusable(
                    "There is no child “%s” in the register, as far as you may see it."
                        .formatted(reference)));
  }

  private @Nullable String theme(SheetRow row) {
    String said = row.text(TrackerFields.THEME);
    return said.isEmpty()
        ? null
        : standards
            .themeSpelt(said)
            .map(Theme::code)
            .orElseThrow(() ->
                Refused.unusable(
                    "“%s” is not a theme. The themes are: %s."
                        .formatted(
                            shortly(said),
                            standards.themes().stream()
                                .map(Theme::label)
                                .collect(Collectors.joining(", ")))));
  }

  private static Source source(SheetFile sheet, String said) {
    String label = said.isEmpty() ? sheet.name() : said;
    String cut = label.length() > LONGEST_SOURCE ? label.substring(0, LONGEST_SOURCE) : label;
    return new Source(sheet.subject().kind(), sheet.id().value(), cut);
  }

  /** Once for each owner, however many of a spreadsheet are theirs. */
  private void tell(Viewer viewer, AccountId owner, Subject first) {
    messages.tell(
        viewer.authority(),
        List.of(owner),
        Urgency.NEWS,
        "Actions of yours came in from a spreadsheet, %s first: see your list of actions"
            .formatted(first.label()),
        first);
  }

  @Override
  public int takeBack(Viewer viewer, SheetFile sheet, String reason) {
    List<BroughtInRow> all = store.of(viewer, sheet);
    List<BroughtInRow> worked = all.stream().filter(BroughtInRow::worked).toList();
    if (!worked.isEmpty()) {
      throw Refused.conflict(
          worked.size() == 1
              ? "%s was worked on since, so nothing was taken back."
                  .formatted(worked.getFirst().number())
              : "%s and %d more were worked on since, so nothing was taken back."
                  .formatted(worked.getFirst().number(), worked.size() - 1));
    }
    actions.takeBack(
        viewer, sheet.id().value(), all.stream().map(BroughtInRow::subject).toList(), reason);
    store.takeBack(viewer, sheet);
    return all.size();
  }
}
