package org.throughline.actions;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Kebab;
import org.throughline.people.NodeRow;
import org.throughline.standards.Theme;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Choice;
import org.throughline.web.govuk.Crumb;
import org.throughline.web.govuk.FieldError;

/** The form of a new action, and what is open about the same already. */
record RaisePage(
    RaiseForm typed,
    @Nullable Offer offer,
    List<OwnerRow> owners,
    List<NodeRow> nodes,
    List<Theme> themes,
    List<SimilarRow> similar,
    FormKey formKey,
    List<FieldError> errors)
    implements Page {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  RaisePage {
    owners = List.copyOf(owners);
    nodes = List.copyOf(nodes);
    themes = List.copyOf(themes);
    similar = List.copyOf(similar);
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "Raise an action";
  }

  @Override
  public Place place() {
    return Place.ACTIONS;
  }

  List<Crumb> crumbs() {
    return List.of(new Crumb("Actions", "/actions"));
  }

  List<Choice> priorities() {
    return Arrays.stream(Priority.values())
        .map(priority -> new Choice(Kebab.of(priority), priority.label()))
        .toList();
  }

  List<Choice> ownerChoices() {
    return choices("Choose an owner", owners);
  }

  static List<Choice> choices(String first, List<OwnerRow> owners) {
    return Stream.concat(
            Stream.of(new Choice("", first)),
            owners.stream()
                .map(owner -> new Choice(owner.accountId().value().toString(), owner.name())))
        .toList();
  }

  List<Choice> nodeChoices() {
    return Stream.concat(
            Stream.of(new Choice("", "The child’s team, or everybody")),
            nodes.stream().map(node -> new Choice(node.id().toString(), indented(node))))
        .toList();
  }

  static String indented(NodeRow node) {
    return "\u2003".repeat(node.depth()) + node.name();
  }

  List<Choice> themeChoices() {
    return Stream.concat(
            Stream.of(new Choice("", "None")),
            themes.stream().map(theme -> new Choice(theme.code(), theme.label())))
        .toList();
  }

  /** What the record fixes of it, in a sentence. */
  String fixed() {
    Offer from = offer;
    if (from == null) {
      return "";
    }
    String child = from.reference() == null ? "" : "About %s. ".formatted(from.reference());
    LocalDate latest = from.latest();
    return latest == null
        ? child
        : child + "It is due by %s at the latest.".formatted(DAY.format(latest));
  }

  boolean asksChild() {
    return offer == null || offer.child() == null;
  }

  boolean asksTheme() {
    return offer == null || offer.theme() == null;
  }

  boolean asksNode() {
    return offer == null || offer.node() == null;
  }

  String day(LocalDate day) {
    return DAY.format(day);
  }
}
