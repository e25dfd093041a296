package org.throughline.register.annexa;

/** The half of a refusal that says what would have been right. */
final class WhatIsExpected {

  static final String SENTENCE =
      "Expected is Annex A as one Excel workbook (.xlsx) with the sheets List 1 to List 11 or"
          + " sheets named by subject, or one CSV file for each list, together or in one zip.";

  private WhatIsExpected() {}
}
