package org.throughline.actions;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.clocks.running.Clock;
import org.throughline.clocks.running.Clocks;
import org.throughline.clocks.running.Starting;
import org.throughline.history.History;
import org.throughline.history.Subject;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.messages.Messages;
import org.throughline.messages.Urgency;
import org.throughline.register.children.Child;
import org.throughline.register.children.ChildId;
import org.throughline.register.children.Children;
import org.throughline.standards.Standards;
import org.throughline.web.Viewer;

/**
 * The front door to actions: raising them, from whatever source, and seeing them. Each has one
 * owner, and its due day is a clock that began when it was raised.
 */
@Component
public final class Actions {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final ActionStore store;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final Owners owners;
  private final Children children;
  private final Standards standards;
  private final Clocks clocks;
  private final Messages messages;
  private final History history;
  private final CouncilTime time;

  Actions(
      ActionStore store,
      Queries queries,
      InAuthority inAuthority,
      Owners owners,
      Children children,
      Standards standards,
      Clocks clocks,
      Messages messages,
      History history,
      CouncilTime time) {
    this.store = store;
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.owners = owners;
    this.children = children;
    this.standards = standards;
    this.clocks = clocks;
    this.messages = messages;
    this.history = history;
    this.time = time;
  }

  /**
   * Raises an action in the caller’s transaction, or in one of its own. Whether the viewer may
   * raise one is the caller’s to ask; what the viewer may not see, no action is raised about.
   *
   * @throws NotFound where the viewer may not see the child
   * @throws Refused where the owner has no current account, is not named for a restricted child, or
   *     the theme, the node or the day cannot be used
   */
  public Raised raise(Viewer viewer, NewAction made) {
    return inAuthority.write(viewer.authority(), () -> raised(viewer, made));
  }

  private Raised raised(Viewer viewer, NewAction made) {
    Sound sound = sound(viewer, made);
    OwnerRow owner = sound.owner();
    LocalDate dueBy = made.dueBy();
    if (dueBy != null && dueBy.isBefore(time.today())) {
      throw Refused.unusable("It cannot be due in the past.").about("dueBy");
    }
    ActionId id = store.newId();
    String number = store.number(viewer.authority());
    Subject subject = Subject.of("action", id, number);
    Clock clock =
        clocks
            .start(
                viewer.authority(),
                made.priority().rule(),
                new Starting(subject, time.now(), owner.accountId(), sound.node(), dueBy))
            .orElseThrow(() -> noRule(made.priority()));
    store.add(viewer, id, number, clock.id(), sound.node(), made, clock.startedAt());
    String due = "due " + DAY.format(clock.dueOn());
    history.did(viewer, subject, "raised", made.priority().label() + " priority, " + due);
    if (!owner.accountId().equals(viewer.account())) {
      messages.tell(
          viewer.authority(),
          List.of(owner.accountId()),
          Urgency.NEWS,
          "Action %s is yours, %s".formatted(number, due),
          subject);
    }
    return new Raised(id, number, clock.dueOn());
  }

  /** Who is to own an action that can be made, and the node that answers for it. */
  record Sound(OwnerRow owner, UUID node) {}

  /** Refuses what no action can be about, whoever makes it. */
  Sound sound(Viewer viewer, NewAction made) {
    Child child = child(viewer, made.child());
    OwnerRow owner = owners.one(viewer.authority(), made.owner(), made.child(), "owner");
    mustBeATheme(made.theme());
    return new Sound(owner, node(viewer, made.node(), child));
  }

  private @Nullable Child child(Viewer viewer, @Nullable ChildId child) {
    return child == null
        ? null
        : children.find(viewer, child).orElseThrow(() -> new NotFound("child"));
  }

  private void mustBeATheme(@Nullable String theme) {
    if (theme != null && standards.themes().stream().noneMatch(one -> one.code().equals(theme))) {
      throw Refused.unusable("There is no such theme.").about("theme");
    }
  }

  private UUID node(Viewer viewer, @Nullable UUID named, @Nullable Child child) {
    UUID node = named == null && child != null ? child.teamId() : named;
    return queries
        .find(NodeFoundRow.class, Row.of(viewer.authority()).and("node", node))
        .map(NodeFoundRow::id)
        .orElseThrow(() -> Refused.unusable("Choose a team or service of yours.").about("node"));
  }

  static Refused noRule(Priority priority) {
    return Refused.unusable(
            "The council has ended the time limit of %s priority. Choose another."
                .formatted(priority.label().toLowerCase(Locale.UK)))
        .about("priority");
  }

  /** The actions that came from a record, as far as this viewer may see them, the first first. */
  public List<ActionInShort> from(Viewer viewer, Source source) {
    Row row = Row.of(viewer.authority()).and("kind", source.kind()).and("source", source.id());
    return inAuthority.read(
        viewer.authority(),
        () ->
            queries.list(FromRow.class, row).stream()
                .map(found -> store.read(viewer, found.id()))
                .filter(action -> action.mayBeReadBy(viewer))
                .map(action -> ActionInShort.of(action, time.today()))
                .toList());
  }

  /** What is open about this child and theme already, as far as this viewer may see it. */
  List<SimilarRow> similar(Viewer viewer, ChildId child, String theme) {
    Row row = Row.of(viewer.authority()).and("child", child).and("theme", theme);
    return queries.list(SimilarRow.class, row).stream()
        .filter(found -> mayRead(viewer, found.id()))
        .toList();
  }

  boolean mayRead(Viewer viewer, ActionId id) {
    return store.read(viewer, id).mayBeReadBy(viewer);
  }

  /** {@link NotFound} where it is not theirs to see; nothing is logged. */
  Action find(Viewer viewer, ActionId id) {
    Action action = store.read(viewer, id);
    if (!action.mayBeReadBy(viewer)) {
      throw new NotFound("action");
    }
    return action;
  }

  /** To be shown now: a sight of an action about a child is logged. */
  Action see(Viewer viewer, ActionId id) {
    Action action = find(viewer, id);
    if (action.childId() != null) {
      history.saw(viewer, action.subject(), action.purposeFor(viewer));
    }
    return action;
  }

  /**
   * The same for a change of it, held until the transaction ends; refused where it changed since
   * the version that was seen, if one is given.
   */
  Action hold(Viewer viewer, ActionId id, @Nullable Integer seen) {
    var _ = find(viewer, id);
    store.hold(viewer, id, seen);
    return find(viewer, id);
  }
}
