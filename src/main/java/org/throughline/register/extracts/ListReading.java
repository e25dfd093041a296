package org.throughline.register.extracts;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Ids;
import org.throughline.register.annexa.AnnexList;
import org.throughline.register.annexa.CellProblem;
import org.throughline.register.annexa.ChildFact;
import org.throughline.register.annexa.EventFact;
import org.throughline.register.annexa.EventKind;
import org.throughline.register.annexa.FactSink;
import org.throughline.register.annexa.InvolvementFact;
import org.throughline.register.extracts.ToldFacts.Answer;

/**
 * The facts of one list on their way in: what the register holds already goes no further, the rest
 * is staged. Used by one thread at a time.
 */
final class ListReading implements FactSink {
  private static final Map<EventKind, String> KINDS = new EnumMap<>(EventKind.class);

  static {
    for (EventKind kind : EventKind.values()) {
      KINDS.put(kind, kind.code());
    }
  }

  private final String list;
  private final Fingerprint prints;
  private final KnownChildren children;
  private final ToldFacts involvements;
  private final ToldFacts events;
  private final Weighed weighed;
  private final StagedRows staged;
  private final Ids ids;
  private String reference = "";
  private UUID child = new UUID(0, 0);
  private boolean contested;
  private boolean replacing;

  ListReading(AnnexList list, Held held, StagedRows staged, Ids ids) {
    this.list = list.code();
    this.prints = held.prints();
    this.children = held.children();
    this.involvements = held.involvements(list);
    this.events = held.events(list);
    this.weighed = held.weighed(list);
    this.staged = staged;
    this.ids = ids;
  }

  /** Comes before all other facts of the child. */
  @Override
  public void child(ChildFact fact) {
    child = children.mention(fact);
    reference = fact.reference();
  }

  @Override
  public void involvement(InvolvementFact fact) {
    look(fact.reference());
    LocalDate start = fact.start();
    String key = start == null ? "" : start.toString();
    boolean closed = fact.end() == null && !fact.open();
    Answer answer =
        involvements.tell(
            prints.involvementKey(child, key),
            prints.involvement(
                fact.status().code(),
                fact.team(),
                fact.worker(),
                start,
                fact.end(),
                closed,
                fact.reason(),
                fact.detail()));
    if (answer.isWeighed()) {
      weighed.involvement(child, key);
    }
    if (isContest(answer)) {
      contest(key, "", null);
    }
    if (isStaged(answer)) {
      staged
          .begin(StagingTable.INVOLVEMENT, 14)
          .id(child)
          .text(list)
          .text(fact.status().code())
          .text(key)
          .text(fact.team())
          .text(fact.worker())
          .date(start)
          .date(fact.end())
          .truth(closed)
          .text(fact.reason())
          .text(fact.detail())
          .truth(!isAddition(answer))
          .truth(false);
    }
  }

  @Override
  public void event(EventFact fact) {
    look(fact.reference());
    String kind = KINDS.getOrDefault(fact.kind(), "");
    Answer answer =
        events.tell(prints.eventKey(child, kind, fact.date()), prints.event(fact.detail()));
    if (answer.isWeighed()) {
      weighed.event(child, kind, fact.date());
    }
    if (isContest(answer)) {
      contest("", kind, fact.date());
    }
    if (isStaged(answer)) {
      staged
          .begin(StagingTable.EVENT, 9)
          .id(child)
          .text(list)
          .text(kind)
          .date(fact.date())
          .text(fact.detail())
          .truth(fact.kind().restricted())
          .truth(!isAddition(answer))
          .truth(false);
    }
  }

  void problem(String kind, CellProblem problem) {
    staged
        .begin(StagingTable.PROBLEM, 10)
        .id(ids.next())
        .text(kind)
        .text(list)
        .text(problem.sheet())
        .text(problem.cell())
        .number(problem.row())
        .text(problem.column().code())
        .text(problem.value())
        .text(problem.reason());
  }

  /** Writes what is left; answers how many rows were staged since the last time. */
  int write() {
    return staged.write();
  }

  /** Whether the list says of something that stands both that it does and that it is otherwise. */
  boolean isContested() {
    return contested;
  }

  /** Facts of one child mostly come one after the other. */
  private void look(String of) {
    if (!of.equals(reference)) {
      child = children.id(of);
      reference = of;
    }
  }

  /** Whether the list says something else of what stands. */
  boolean isReplacing() {
    return replacing;
  }

  private void contest(String naturalKey, String kind, @Nullable LocalDate on) {
    contested = true;
    staged
        .begin(StagingTable.CONTESTED, 6)
        .id(child)
        .text(list)
        .text(naturalKey)
        .text(kind)
        .date(on);
  }

  private boolean isStaged(Answer answer) {
    boolean isStaged = answer != Answer.NOTHING && answer != Answer.WEIGH_WHAT_STANDS;
    replacing |= isStaged && !isAddition(answer);
    return isStaged;
  }

  private static boolean isAddition(Answer answer) {
    return answer == Answer.ADD || answer == Answer.ADD_IF_IT_WEIGHS_MORE;
  }

  private static boolean isContest(Answer answer) {
    return answer == Answer.WEIGH_WHAT_STANDS
        || answer == Answer.REPLACE_IF_IT_WEIGHS_MORE_THAN_WHAT_STANDS;
  }
}
