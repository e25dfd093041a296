package org.throughline.people;

import java.util.Arrays;
import java.util.List;
import org.throughline.web.Page;
import org.throughline.web.Place;

/** What there is to administer: each thing with what it is for and how it stands. */
record AdministrationPage(List<AdministrationLine> lines) implements Page {
  AdministrationPage {
    lines = List.copyOf(lines);
  }

  @Override
  public String title() {
    return "Administration";
  }

  @Override
  public Place place() {
    return Place.ADMINISTRATION;
  }

  List<AdministrationLine.Part> parts() {
    return Arrays.stream(AdministrationLine.Part.values())
        .filter(part -> !of(part).isEmpty())
        .toList();
  }

  List<AdministrationLine> of(AdministrationLine.Part part) {
    return lines.stream().filter(line -> line.part() == part).toList();
  }
}
