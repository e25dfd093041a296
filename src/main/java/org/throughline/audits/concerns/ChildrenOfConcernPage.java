package org.throughline.audits.concerns;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Chip;
import org.throughline.web.govuk.Choice;
import org.throughline.web.govuk.Crumb;
import org.throughline.web.lists.Listing;

/** The register of children of concern, the longest on it first. */
record ChildrenOfConcernPage(
    Listing<ChildOfConcernRow> listing, ChildrenOfConcernFilter filter, List<String> teams)
    implements Page {
  ChildrenOfConcernPage {
    teams = List.copyOf(teams);
  }

  @Override
  public String title() {
    return "Children of concern";
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }

  List<Crumb> crumbs() {
    return List.of(new Crumb("Audits", "/audits"));
  }

  String lead() {
    if (!listing.isEmpty()) {
      return "Each came on the register by the grade of an audit, and is signed off when all its"
          + " issues are closed.";
    }
    return filter.isOn()
        ? "Nobody fits this filter."
        : "No child whom you may see is on the register now.";
  }

  List<Choice> states() {
    return Arrays.stream(RegisterState.values())
        .map(state -> new Choice(state.code(), state.label()))
        .toList();
  }

  List<Choice> named() {
    return Stream.concat(
            Stream.of(new Choice("", "Any")), teams.stream().map(team -> new Choice(team, team)))
        .toList();
  }

  String chosenTeam() {
    return filter.team() == null ? "" : filter.team();
  }

  List<Chip> chips() {
    return filter.chips(listing.address());
  }
}
