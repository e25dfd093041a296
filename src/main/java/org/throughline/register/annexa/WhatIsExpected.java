package org.throughline.register.annexa;

/** The half of a refusal that says what would have been right; each begins with the same word. */
final class WhatIsExpected {

  static final String ANNEX_A =
      "Expected is Annex A as one Excel workbook (.xlsx) with the sheets List 1 to List 11 or"
          + " sheets named by subject, or one CSV file for each list, together or in one zip.";

  static final String WHOLE_FILE = "Expected is the whole file, as it was saved: send it again.";

  static final String SOUND_WORKBOOK =
      "Expected is a sound workbook: open it in Excel, save it again as .xlsx and send that.";

  static final String XLSX = "Expected is an .xlsx workbook: save it as that and send it.";

  static final String SIZE_OF_A_COUNCIL =
      "Expected is the return of one council, which is far smaller; the reading was stopped.";

  private WhatIsExpected() {}
}
