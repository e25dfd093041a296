package org.throughline.spreadsheets.reading;

/** The half of a refusal that says what would have been right; each begins with the same word. */
public final class WhatIsExpected {
  public static final String WHOLE_FILE =
      "Expected is the whole file, as it was saved: send it again.";

  static final String SOUND_WORKBOOK =
      "Expected is a sound workbook: open it in Excel, save it again as .xlsx and send that.";

  static final String XLSX = "Expected is an .xlsx workbook: save it as that and send it.";

  static final String SIZE_OF_A_COUNCIL =
      "Expected is the return of one council, which is far smaller; the reading was stopped.";

  private WhatIsExpected() {}
}
