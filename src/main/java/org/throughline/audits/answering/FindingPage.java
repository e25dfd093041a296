package org.throughline.audits.answering;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.kernel.Kebab;
import org.throughline.standards.Theme;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Choice;
import org.throughline.web.govuk.FieldError;

/** Saying one finding anew. */
record FindingPage(
    Audit audit,
    UUID id,
    FindingForm typed,
    List<Theme> themes,
    FormKey formKey,
    List<FieldError> errors)
    implements Page {
  FindingPage {
    themes = List.copyOf(themes);
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "Change a finding";
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }

  String address() {
    return audit.address() + "/findings/" + id;
  }

  List<Choice> kinds() {
    return kindChoices();
  }

  List<Choice> themeChoices() {
    return choices(themes);
  }

  static List<Choice> kindChoices() {
    return Arrays.stream(FindingKind.values())
        .map(kind -> new Choice(Kebab.of(kind), kind.label()))
        .toList();
  }

  static List<Choice> choices(List<Theme> themes) {
    return Stream.concat(
            Stream.of(new Choice("", "Choose a theme")),
            themes.stream().map(theme -> new Choice(theme.code(), theme.label())))
        .toList();
  }
}
