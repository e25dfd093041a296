package org.throughline.audits.draws;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Crumb;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.lists.Address;

/** One draw: its steps in order, its sizes, who was drawn, who gave way, who reads whom. */
record DrawPage(
    DrawRow draw,
    List<Shown> strata,
    List<SelectedRow> selected,
    List<ExclusionRow> exclusions,
    List<RequestRow> requests,
    Exchanged exchanged,
    List<ConflictRow> conflicts,
    List<Sharing.Left> left,
    May may,
    Supplier<FormKey> keys,
    List<FieldError> errors)
    implements Page {
  /** What this viewer may see and do here. */
  record May(boolean children, boolean takeFrame, boolean allocate, boolean replace) {}

  DrawPage {
    strata = List.copyOf(strata);
    selected = List.copyOf(selected);
    exclusions = List.copyOf(exclusions);
    requests = List.copyOf(requests);
    conflicts = List.copyOf(conflicts);
    left = List.copyOf(left);
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    String children = InWords.children(draw.taken());
    String month = Said.month(draw.yearMonth());
    return draw.rehearsal()
        ? "A rehearsal: " + children + " for " + month
        : InWords.atHead(draw.taken())
            + children.substring(InWords.of(draw.taken()).length())
            + " drawn for "
            + month;
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }

  String address() {
    return "/draws/" + draw.id().value();
  }

  List<Crumb> crumbs() {
    return List.of(
        new Crumb("Audits", "/audits"),
        new Crumb(draw.programme(), "/audits/programme"),
        new Crumb(Said.month(draw.yearMonth()), "/audits/cycles/" + draw.yearMonth()));
  }

  FormKey key() {
    return keys.get();
  }

  String lead() {
    return "They were taken at random from the %,d children who could be drawn, by a seed that was sealed before the list was known."
        .formatted(draw.frameSize());
  }

  String rehearsalLead() {
    return "The seed was given by whoever asked, so this shows how a draw goes and decides nothing. It can be looked at, is never allocated, and the month is still to be drawn.";
  }

  String moment(Instant instant) {
    return Said.moment(instant);
  }

  String extract() {
    return draw.extractAsAt() == null ? "not known" : Said.day(draw.extractAsAt());
  }

  String how() {
    return "How "
        + (draw.taken() == 1 ? "this child was" : "these " + InWords.of(draw.taken()) + " were")
        + " chosen";
  }

  List<ExclusionRow> excluded() {
    return exclusions.stream().filter(ExclusionRow::isExclusion).toList();
  }

  List<ExclusionRow> passedOver() {
    return exclusions.stream().filter(row -> !row.isExclusion()).toList();
  }

  boolean mayChange(SelectedRow row) {
    boolean changes = may.replace() || may.allocate();
    return changes && !draw.rehearsal() && !row.isOut();
  }

  String state(SelectedRow row) {
    return row.state().toLowerCase(Locale.UK);
  }

  long allocated() {
    return selected.stream().filter(row -> row.auditor() != null).count();
  }

  /** Children still in the draw with nobody to read them. */
  boolean someWait() {
    return !left.isEmpty() || allocatedNever();
  }

  private boolean allocatedNever() {
    return selected.stream().anyMatch(row -> !row.isOut() && row.auditId() == null);
  }

  String whyLeft(Sharing.Left place) {
    String who =
        selected.stream()
            .filter(row -> row.position() == place.position())
            .map(SelectedRow::named)
            .findFirst()
            .orElse("a child");
    return "Place %d, %s: %s.".formatted(place.position(), who, place.why());
  }

  List<String> rules() {
    return Rules.of(draw.policy());
  }

  /** The children drawn, as files. */
  Address files() {
    return Address.of("/draws/" + draw.id().value() + "/children");
  }
}
