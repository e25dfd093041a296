package org.throughline.access;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.throughline.TestCouncil;
import org.throughline.web.Viewer;

/**
 * A council in which there is something of everything: real ids for the variables of every address,
 * and a right form for every change.
 */
public record World(
    TestCouncil council, Map<String, String> places, Map<Route, Form> forms, String marker) {
  public World {
    places = Map.copyOf(places);
    forms = Map.copyOf(forms);
  }

  /** The route's address with this council's ids, as this person would ask for it. */
  String address(Route route, Viewer viewer) {
    String whole = places.get(route.toString());
    return whole == null ? filled(route, variable -> place(variable, viewer)) : whole;
  }

  static String filled(Route route, UnaryOperator<String> values) {
    String address = route.pattern();
    for (String variable : route.variables()) {
      String name = variable.substring(variable.lastIndexOf('{'));
      address = address.replace(name, values.apply(variable));
    }
    return address;
  }

  /** What stands for a variable; some are each person's own. */
  String place(String variable, Viewer viewer) {
    String own = places.get(variable + " " + viewer.account().value());
    String common = own == null ? places.get(variable) : own;
    if (common == null) {
      throw new IllegalStateException("The world has nothing for " + variable + ": add it");
    }
    return common;
  }

  Form form(Route route) {
    Form form = forms.get(route);
    if (form == null && route.isChange()) {
      throw new IllegalStateException("The world has no form for " + route + ": add it");
    }
    return form == null ? Form.EMPTY : form;
  }
}
