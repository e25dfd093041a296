package org.throughline.audits.draws;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Crumb;
import org.throughline.web.govuk.FieldError;

/** Whether a drawn child gives way to the next in order: the asking, and the answer. */
record RequestPage(
    RequestRow request,
    boolean own,
    boolean decides,
    boolean seesDraw,
    String why,
    Supplier<FormKey> keys,
    List<FieldError> errors)
    implements Page {
  RequestPage {
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    int place = request.outPosition();
    if (request.approvedAt() != null) {
      return "Place %d gave way to place %d".formatted(place, request.inPosition());
    }
    return request.isOpen()
        ? "Shall place %d give way?".formatted(place)
        : "Place %d stays in the draw".formatted(place);
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }

  List<Crumb> crumbs() {
    List<Crumb> crumbs = new ArrayList<>(List.of(new Crumb("Audits", "/audits")));
    if (seesDraw) {
      crumbs.add(new Crumb(request.drawName(), drawAddress()));
    }
    return crumbs;
  }

  String drawAddress() {
    return "/draws/" + request.drawId().value();
  }

  FormKey key() {
    return keys.get();
  }

  String lead() {
    if (!request.isOpen()) {
      return request.outcome();
    }
    if (own) {
      return "You asked for this, so somebody else decides.";
    }
    return decides
        ? "If you approve, the next in the order of the draw comes in: nobody can name who that is."
        : "It waits for somebody to decide.";
  }

  /** The auditor of an audit that was taken back reads it no more. */
  boolean auditShown() {
    return seesDraw || request.approvedAt() == null;
  }

  boolean mayDecide() {
    return decides && !own && request.isOpen();
  }

  /** Words that were typed when it had been decided already; they are not lost by that. */
  boolean hasWordsLeftOver() {
    return !mayDecide() && !why.isBlank();
  }

  boolean isRefusing() {
    return !why.isBlank() || errors.stream().anyMatch(error -> error.field().equals("why"));
  }
}
