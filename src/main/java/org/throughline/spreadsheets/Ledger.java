package org.throughline.spreadsheets;

import java.util.List;
import org.throughline.kernel.Refused;
import org.throughline.web.Place;
import org.throughline.web.Viewer;

/**
 * By this a room above lets the rows of a spreadsheet become records of its own. There is one bean
 * for each kind of record. Only a head of quality brings one in; this room has asked for that
 * before any of it is called.
 */
public interface Ledger {
  /** As in addresses: {@code open-actions}. */
  String code();

  /** What comes in, on a page: “The open actions”. */
  String title();

  /** What becomes of a row, and what is needed for it, in a sentence or two. */
  String about();

  /** The word of the top line that its pages belong to. */
  Place place();

  /** Its columns, in the order of the template. */
  List<Field> fields();

  /** What is asked once for a whole sheet. */
  default List<Question> questions(Viewer viewer) {
    return List.of();
  }

  /**
   * Makes a record of one row, in the caller’s transaction. Every needed field is filled. It is
   * called again for the same row only where nothing was kept of it before. The viewer is whoever
   * began the reading, with the roles held now.
   *
   * @throws Refused where the row cannot be kept: its sentence is the reason that its sender reads,
   *     and nothing of what was written meanwhile is kept
   */
  Kept keep(Viewer viewer, SheetFile sheet, SheetRow row);

  /**
   * Takes back all that became of a sheet, in the caller’s transaction, and answers how many
   * records that were. Nothing is deleted, and afterwards the same rows may come in again.
   *
   * @throws Refused where something of it was worked on since, which it names
   */
  int takeBack(Viewer viewer, SheetFile sheet, String reason);
}
