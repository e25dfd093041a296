package org.throughline.audits.draws;

import java.time.Instant;
import java.util.List;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Crumb;
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

  List<Crumb> crumbs() {
    return List.of(new Crumb("Audits", "/audits"), new Crumb("Programme", "/audits/programme"));
  }

  /** What holds today. */
  DrawPolicy now() {
    return all.isEmpty() ? DrawPolicy.USUAL : all.getFirst().policy();
  }

  List<String> rules(DrawPolicy policy) {
    return Rules.of(policy);
  }

  /** The rules that the form was made from; the newest where it says none. */
  String seen() {
    String typed = form.seen();
    if (typed != null) {
      return typed;
    }
    return all.isEmpty() ? "" : all.getFirst().id().toString();
  }

  String moment(Instant instant) {
    return Said.moment(instant);
  }
}
