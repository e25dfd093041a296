package org.throughline.register.extracts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.web.Counted;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.Viewer;

/** One extract: how far it is while it is read, then what came of it. */
record ExtractPage(
    Viewer viewer, ExtractRow extract, List<ListRow> lists, List<ChangeCountRow> changes)
    implements Page {
  ExtractPage {
    lists = List.copyOf(lists);
    changes = List.copyOf(changes);
  }

  @Override
  public String title() {
    return extract.fileName();
  }

  @Override
  public Place place() {
    return Place.CHILDREN;
  }

  /** What happened, in the words a tired person wants first. */
  String lead() {
    if (extract.undoneAt() != null) {
      return "This extract was undone on "
          + Wording.moment(extract.undoneAt())
          + (extract.undoneBy() == null ? "." : " by " + extract.undoneBy() + ".");
    }
    return switch (extract.state()) {
      case RECEIVED -> "It has arrived whole and waits its turn to be read.";
      case READING -> "It is being read: " + Wording.number(extract.rowsSoFar()) + " rows so far.";
      case MERGING ->
          "All "
              + Wording.number(extract.rowsSoFar())
              + " rows are read, and are being compared"
              + " with the register.";
      case DONE -> doneLead();
      case REFUSED -> "This file was refused, and nothing of it was kept.";
      case FAILED -> "This extract was not finished, and nothing of it was kept.";
    };
  }

  private String doneLead() {
    int rejected = lists.stream().mapToInt(ListRow::rejected).sum();
    return extract.changes().sentence()
        + (rejected == 0
            ? " No row was rejected."
            : " " + Counted.things(rejected, "row was rejected.", "rows were rejected."));
  }

  boolean isRunning() {
    return !extract.state().isFinal();
  }

  boolean isReport() {
    return extract.state() == ExtractState.DONE;
  }

  boolean mayUndo() {
    return extract.isLatest() && viewer.is(Extracts.MAY_IMPORT);
  }

  boolean seesChildren() {
    return Extracts.seesChildren(viewer);
  }

  int rejected() {
    return lists.stream().mapToInt(ListRow::rejected).sum();
  }

  int setAside() {
    return lists.stream().mapToInt(ListRow::setAside).sum();
  }

  int unmapped() {
    return lists.stream().mapToInt(ListRow::unmapped).sum();
  }

  int leftOut() {
    return lists.stream().mapToInt(ListRow::leftOut).sum();
  }

  String address() {
    return "/extracts/" + extract.id().value();
  }

  /** Where the rows behind a count are; none when there are none, or not for this person. */
  @Nullable String rowsOf(ChangeCountRow change) {
    return change.children() > 0 && seesChildren() && !extract.isUndone()
        ? address() + "/changes/" + change.kind().code()
        : null;
  }
}
