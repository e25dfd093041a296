package org.throughline.audits.conversation;

import java.time.LocalDate;
import java.util.Map;
import org.throughline.kernel.Refused;
import org.throughline.web.govuk.TypedDate;

/** The day typed for a conversation to come, and with whom. */
record ArrangeForm(TypedDate agreed, String agreedWith) {
  static final ArrangeForm EMPTY = new ArrangeForm(TypedDate.empty(), "");

  static ArrangeForm of(Map<String, String> typed) {
    return new ArrangeForm(HeldForm.day(typed, "agreed"), HeldForm.said(typed, "agreed-with"));
  }

  LocalDate date() {
    return agreed.date().orElseThrow(() -> Refused.unusable("Say for which day.").about("agreed"));
  }

  String whom() {
    return HeldForm.some(agreedWith, HeldForm.SHORT, HeldForm.WHOM, "agreed-with");
  }
}
