package org.throughline.audits.draws;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.FieldError;

/** The rules of draws, what they were, and the form that changes them. */
record DrawPolicyPage(
    List<DrawPolicyRow> all,
    boolean mayChange,
    DrawPolicyForm form,
    FormKey formKey,
    List<FieldError> errors)
    implements Page {
  DrawPolicyPage {
    all = List.copyOf(all);
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "The rules of draws";
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }

  String moment(Instant instant) {
    return Said.moment(instant);
  }

  String on(@Nullable Integer cap) {
    return cap == null ? "off" : cap.toString();
  }
}
