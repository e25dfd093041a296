package org.throughline.register.extracts;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Ids;
import org.throughline.register.annexa.AnnexList;
import org.throughline.register.annexa.AnnexRow;
import org.throughline.register.annexa.CellProblem;
import org.throughline.register.annexa.ChildFact;
import org.throughline.register.annexa.EventFact;
import org.throughline.register.annexa.EventKind;
import org.throughline.register.annexa.FactSink;
import org.throughline.register.annexa.Facts;
import org.throughline.register.annexa.InvolvementFact;
import org.throughline.register.annexa.RowSink;

/**
 * Turns rows into facts and facts into chunks of rows for the staging tables. Holds at most one
 * chunk for each table, however many rows come.
 */
final class StagingSink implements RowSink, FactSink {
  private static final int CHUNK = 1 << 19;
  // As many facts at least are merged at a time: each merge reads what is known of the council.
  private static final int WORTH_A_MERGE = 150_000;
  private static final Map<EventKind, String> KINDS = new EnumMap<>(EventKind.class);
  private static final Map<EventKind, String> TOLD_BY = new EnumMap<>(EventKind.class);
  private static final Map<AnnexList, String> LISTS = new EnumMap<>(AnnexList.class);

  static {
    for (EventKind kind : EventKind.values()) {
      KINDS.put(kind, kind.code());
      TOLD_BY.put(kind, kind.list().code());
    }
    for (AnnexList list : AnnexList.values()) {
      LISTS.put(list, list.code());
    }
  }

  private final UUID extract;
  private final Ids ids;
  private final Consumer<Staged> staged;
  private final LongConsumer progress;
  private final UnmappedTally unmapped;
  private final Map<StagingTable, CopyRows> tables = new EnumMap<>(StagingTable.class);
  private final Set<AnnexList> whole = EnumSet.noneOf(AnnexList.class);
  private final Set<AnnexList> toCome = EnumSet.allOf(AnnexList.class);
  private int facts;
  private @Nullable AnnexList counting;
  private long before;
  private long here;

  StagingSink(
      ExtractId extract,
      Ids ids,
      UnmappedTally unmapped,
      Consumer<Staged> staged,
      LongConsumer progress) {
    this.extract = extract.value();
    this.ids = ids;
    this.unmapped = unmapped;
    this.staged = staged;
    this.progress = progress;
  }

  @Override
  public void row(AnnexRow row) {
    Facts.of(row, this);
  }

  @Override
  public void rejected(CellProblem problem) {
    problem("rejected", problem);
  }

  @Override
  public void setAside(CellProblem problem) {
    problem("set-aside", problem);
  }

  @Override
  public void unmapped(CellProblem problem) {
    unmapped.met(problem);
  }

  /** Rows of one list come one after the other; the next list’s count begins anew. */
  @Override
  public void progress(AnnexList of, int read) {
    if (of != counting) {
      before += here;
      counting = of;
    }
    here = read;
    progress.accept(before + here);
  }

  @Override
  public void child(ChildFact fact) {
    start(StagingTable.CHILD, 7)
        .text(fact.reference())
        .small(fact.list().number())
        .text(fact.gender())
        .date(fact.birthDate())
        .text(fact.disability());
    full(StagingTable.CHILD);
  }

  @Override
  public void involvement(InvolvementFact fact) {
    LocalDate start = fact.start();
    start(StagingTable.INVOLVEMENT, 13)
        .text(fact.reference())
        .text(LISTS.get(fact.list()))
        .text(fact.status().code())
        .text(start == null ? "" : start.toString())
        .text(fact.team())
        .text(fact.worker())
        .date(start)
        .date(fact.end())
        .truth(fact.end() == null && !fact.open())
        .text(fact.reason())
        .text(fact.detail());
    full(StagingTable.INVOLVEMENT);
  }

  @Override
  public void event(EventFact fact) {
    start(StagingTable.EVENT, 8)
        .text(fact.reference())
        .text(TOLD_BY.get(fact.kind()))
        .text(KINDS.get(fact.kind()))
        .date(fact.date())
        .text(fact.detail())
        .truth(fact.kind().restricted());
    full(StagingTable.EVENT);
  }

  private void problem(String kind, CellProblem problem) {
    start(StagingTable.PROBLEM, 10)
        .text(kind)
        .text(LISTS.get(problem.list()))
        .text(problem.sheet())
        .text(problem.cell())
        .number(problem.row())
        .text(problem.column().code())
        .text(problem.value())
        .text(problem.reason());
    full(StagingTable.PROBLEM);
  }

  private CopyRows start(StagingTable table, int fields) {
    facts++;
    return tables
        .computeIfAbsent(table, _ -> new CopyRows())
        .row(fields)
        .id(extract)
        .id(ids.next());
  }

  private void full(StagingTable table) {
    CopyRows rows = tables.get(table);
    if (rows != null && rows.size() >= CHUNK) {
      staged.accept(new Staged.Chunk(table, rows.take()));
    }
  }

  /** A list that has ended is merged while the next is read. */
  @Override
  public void ended(AnnexList list) {
    whole.add(list);
    if (facts >= WORTH_A_MERGE) {
      handOn();
    }
  }

  /** Hands on what is left; no list has more to come. */
  void finish() {
    whole.addAll(toCome);
    handOn();
  }

  private void handOn() {
    tables.forEach((table, rows) -> {
      if (!rows.isEmpty()) {
        staged.accept(new Staged.Chunk(table, rows.take()));
      }
    });
    staged.accept(
        new Staged.WholeLists(
            whole.stream().map(AnnexList::number).toList(),
            whole.stream().map(LISTS::get).toList()));
    toCome.removeAll(whole);
    whole.clear();
    facts = 0;
  }
}
