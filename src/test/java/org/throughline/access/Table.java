package org.throughline.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.kernel.Kebab;
import org.throughline.web.Scope;

/** The table of who may ask for what, as it stands in the documentation for people to read. */
record Table(Map<Route, Rule> rules, Set<Route> ofADemo) {
  static final Path FILE = Path.of("docs/architecture/access.md");
  private static final String DEMO = "In a demo only";
  private static final Pattern SECTION = Pattern.compile("(?m)^## ");
  private static final Pattern LINE =
      Pattern.compile("- `((?:GET|POST|PUT|DELETE|ANY) /\\S*)`(?:, scope `([a-z]+)`)?");

  static Table read() throws IOException {
    Map<Route, Rule> rules = new TreeMap<>();
    Set<Route> demo = new LinkedHashSet<>();
    for (String section : SECTION.splitAsStream(Files.readString(FILE)).toList()) {
      String kind = section.lines().findFirst().orElse("");
      Set<Route> routes = new LinkedHashSet<>();
      Matcher line = LINE.matcher(section);
      while (line.find()) {
        Route route = Route.read(line.group(1));
        String scope = line.group(2);
        routes.add(route);
        if (!kind.equals(DEMO)) {
          Rule rule =
              Rule.read(kind, section)
                  .needing(scope == null ? null : Kebab.read(Scope.class, scope));
          if (rules.put(route, rule) != null) {
            throw new IllegalArgumentException(route + " stands in the table twice");
          }
        }
      }
      if (kind.equals(DEMO)) {
        demo.addAll(routes);
      }
    }
    return new Table(rules, demo);
  }
}
