package org.throughline.actions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.Kebab;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.people.NodeRow;
import org.throughline.people.Organisation;
import org.throughline.standards.Standards;
import org.throughline.standards.Theme;
import org.throughline.web.govuk.Chip;
import org.throughline.web.govuk.Choice;
import org.throughline.web.lists.Address;

/** What the filter of the register can be chosen from, and how it says what was chosen. */
@Component
final class RegisterChoices {
  private final Owners owners;
  private final Organisation organisation;
  private final Standards standards;
  private final Queries queries;

  RegisterChoices(Owners owners, Organisation organisation, Standards standards, Queries queries) {
    this.owners = owners;
    this.organisation = organisation;
    this.standards = standards;
    this.queries = queries;
  }

  All of(AuthorityId authority) {
    return new All(
        owners.all(authority),
        organisation.tree(authority),
        standards.themes(),
        queries.list(SourceKindRow.class, Row.of(authority)));
  }

  /** The people, teams and themes there are, and the kinds of record actions came from. */
  record All(
      List<OwnerRow> people, List<NodeRow> nodes, List<Theme> frame, List<SourceKindRow> kinds) {
    All {
      people = List.copyOf(people);
      nodes = List.copyOf(nodes);
      frame = List.copyOf(frame);
      kinds = List.copyOf(kinds);
    }

    List<Choice> states() {
      return Arrays.stream(RegisterFilter.Which.values())
          .map(which -> new Choice(Kebab.of(which), which.label()))
          .toList();
    }

    List<Choice> priorities() {
      return any(
          Arrays.asList(Priority.values()),
          priority -> new Choice(Kebab.of(priority), priority.label()));
    }

    List<Choice> themes() {
      return any(frame, theme -> new Choice(theme.code(), theme.label()));
    }

    List<Choice> owners() {
      return RaisePage.choices("Any", people);
    }

    List<Choice> teams() {
      return any(nodes, node -> new Choice(node.id().toString(), RaisePage.indented(node)));
    }

    List<Choice> sources() {
      List<Choice> choices = new ArrayList<>();
      choices.add(new Choice("", "Any"));
      choices.add(new Choice("by-hand", "Raised by hand"));
      kinds.forEach(source -> choices.add(new Choice(source.kind(), words(source.kind()))));
      return choices;
    }

    /** “safety-concern” as a person says it. */
    private static String words(String kind) {
      String words = kind.replace('-', ' ');
      return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static <T> List<Choice> any(List<T> all, Function<T, Choice> choice) {
      return Stream.concat(Stream.of(new Choice("", "Any")), all.stream().map(choice)).toList();
    }

    /** The filters that are on, each with the address of this list without it. */
    List<Chip> chips(RegisterFilter filter, Address list) {
      return filter.address().asked().stream()
          .map(one -> new Chip(said(one), list.without(one.name()).href()))
          .toList();
    }

    private String said(Address.Asked one) {
      return switch (one.name()) {
        case "mine" -> "Only mine";
        case "without-owner" -> "Without an owner";
        case "risk-stale" -> "Risk to be looked at again";
        case "due_before" -> "Due before " + one.value();
        case "updated_since" -> "Changed since " + one.value();
        case "child" -> "Child: " + one.value();
        case "state" -> chosen("State", states(), one);
        case "owner" -> chosen("Owner", owners(), one);
        case "team" -> chosen("Team", teams(), one);
        case "priority" -> chosen("Priority", priorities(), one);
        case "theme" -> chosen("Theme", themes(), one);
        default -> chosen("Came from", sources(), one);
      };
    }

    private static String chosen(String what, List<Choice> choices, Address.Asked one) {
      return what
          + ": "
          + choices.stream()
              .filter(choice -> choice.value().equals(one.value()))
              .map(choice -> choice.label().strip())
              .findFirst()
              .orElse(one.value());
    }
  }
}
