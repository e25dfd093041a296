package org.throughline.access;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One thing that can be asked for: a method, and the address as its controller spells it. */
record Route(String method, String pattern) implements Comparable<Route> {
  private static final Pattern VARIABLE = Pattern.compile("\\{[a-zA-Z]+}");

  /** Reads {@code GET /audits/{id}}. */
  static Route read(String text) {
    String[] words = text.split(" ", 2);
    return new Route(words[0], words[1]);
  }

  boolean isApi() {
    return pattern.startsWith("/api/");
  }

  boolean isChange() {
    return method.equals("POST");
  }

  /** The method to ask with: what answers to any is asked with the mildest. */
  String asked() {
    return method.equals("ANY") ? "GET" : method;
  }

  /** The address up to and with each of its variables, in turn. */
  List<String> variables() {
    List<String> found = new ArrayList<>();
    Matcher matcher = VARIABLE.matcher(pattern);
    while (matcher.find()) {
      found.add(pattern.substring(0, matcher.end()));
    }
    return found;
  }

  @Override
  public int compareTo(Route other) {
    int byPattern = pattern.compareTo(other.pattern);
    return byPattern == 0 ? method.compareTo(other.method) : byPattern;
  }

  @Override
  public String toString() {
    return method + " " + pattern;
  }
}
