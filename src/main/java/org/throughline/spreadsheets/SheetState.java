package org.throughline.spreadsheets;

/** How far a spreadsheet is. */
enum SheetState {
  MATCHING("Its columns wait to be matched"),
  READING("Being read"),
  READ("Read"),
  STOPPED("Stopped"),
  PUT_ASIDE("Put aside"),
  TAKEN_BACK("Taken back");

  private final String label;

  SheetState(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
