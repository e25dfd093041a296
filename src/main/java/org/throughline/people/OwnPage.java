package org.throughline.people;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.CouncilTime;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;

/** A person's own page: what they are here, where they are signed in, their password and tokens. */
record OwnPage(
    Viewer viewer,
    List<PersonRow> roles,
    List<OpenSessionRow> sessions,
    List<OwnTokenRow> tokens,
    @Nullable String newToken,
    FormKey formKey,
    List<FieldError> errors)
    implements Page {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(CouncilTime.LONDON);
  private static final int BROWSER_SHOWN = 60;

  OwnPage {
    roles = List.copyOf(roles);
    sessions = List.copyOf(sessions);
    tokens = List.copyOf(tokens);
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return viewer.name();
  }

  @Override
  public Place place() {
    return Place.OWN;
  }

  String when(Instant instant) {
    return WHEN.format(instant);
  }

  /** A browser's own long name, cut to what tells two of them apart. */
  String browser(OpenSessionRow session) {
    String name = session.browser();
    if (name.isBlank()) {
      return "A browser that does not say its name";
    }
    return name.length() <= BROWSER_SHOWN ? name : name.substring(0, BROWSER_SHOWN) + "…";
  }

  /** What a token of this scope may do, in a person's words. */
  String may(Scope scope) {
    return switch (scope) {
      case READ -> "Read what you may read";
      case IMPORT -> "Bring in extracts, and undo the latest";
      case DRAW -> "Open cycles and draw";
      case FRAME -> "Take the frame of a draw";
      case JUDGE -> "Give second judgements of audits";
      case ACT -> "Raise, close and check actions, and give them more time";
    };
  }
}
