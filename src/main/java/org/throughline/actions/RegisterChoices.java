package org.throughline.actions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Kebab;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.people.Organisation;
import org.throughline.standards.Standards;
import org.throughline.web.govuk.Chip;
import org.throughline.web.govuk.Choice;
import org.throughline.web.lists.Address;

/**
 * What the filter of the register can be chosen from, and how it says what was chosen. As with who
 * is signed in, it is read anew every five seconds; asking at each page took a tenth of its time.
 */
@Component
final class RegisterChoices {
  private static final Duration TRUST = Duration.ofSeconds(5);

  private record Known(All choices, Instant read) {}

  private final Owners owners;
  private final Organisation organisation;
  private final Standards standards;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final CouncilTime time;
  private final Map<AuthorityId, Known> known = new ConcurrentHashMap<>();

  RegisterChoices(
      Owners owners,
      Organisation organisation,
      Standards standards,
      Queries queries,
      InAuthority inAuthority,
      CouncilTime time) {
    this.owners = owners;
    this.organisation = organisation;
    this.standards = standards;
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.time = time;
  }

  All of(AuthorityId authority) {
    Instant now = time.now();
    Known last = known.get(authority);
    if (last != null && now.isBefore(last.read().plus(TRUST)) && !now.isBefore(last.read())) {
      return last.choices();
    }
    All choices = inAuthority.read(authority, () -> read(authority));
    known.put(authority, new Known(choices, now));
    return choices;
  }

  private All read(AuthorityId authority) {
    List<Choice> sources = new ArrayList<>();
    sources.add(new Choice("", "Any"));
    sources.add(new Choice("by-hand", "Raised by hand"));
    queries
        .list(SourceKindRow.class, Row.of(authority))
        .forEach(source -> sources.add(new Choice(source.kind(), All.words(source.kind()))));
    return new All(
        Arrays.stream(RegisterFilter.Which.values())
            .map(which -> new Choice(Kebab.of(which), which.label()))
            .toList(),
        any(
            Arrays.asList(Priority.values()),
            priority -> new Choice(Kebab.of(priority), priority.label())),
        any(
            organisation.tree(authority),
            node -> new Choice(node.id().toString(), RaisePage.indented(node))),
        RaisePage.choices("Any", owners.all(authority)),
        any(standards.themes(), theme -> new Choice(theme.code(), theme.label())),
        sources);
  }

  private static <T> List<Choice> any(List<T> all, Function<T, Choice> choice) {
    return Stream.concat(Stream.of(new Choice("", "Any")), all.stream().map(choice)).toList();
  }

  /** What there is to choose from, by the field of the filter. */
  record All(
      List<Choice> states,
      List<Choice> priorities,
      List<Choice> teams,
      List<Choice> owners,
      List<Choice> themes,
      List<Choice> sources) {
    All {
      states = List.copyOf(states);
      priorities = List.copyOf(priorities);
      teams = List.copyOf(teams);
      owners = List.copyOf(owners);
      themes = List.copyOf(themes);
      sources = List.copyOf(sources);
    }

    /** “safety-concern” as a person says it. */
    private static String words(String kind) {
      String words = kind.replace('-', ' ');
      return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
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
