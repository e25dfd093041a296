package org.throughline.cli;

import java.io.PrintStream;
import java.util.Map;
import java.util.Set;

/** Takes a token from a demo. */
final class TakeToken implements Verb {
  private final Map<String, String> environment;

  TakeToken(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public String name() {
    return "token";
  }

  @Override
  public String summary() {
    return "take a token for one of a demo's people";
  }

  @Override
  public String usage() {
    return """
    Usage: throughline token --role ROLE [--authority CODE] [--url URL] [--json]

      --role ROLE       for instance performance-analyst, head-of-quality, internal-auditor
      --authority CODE  of which authority; the demo's first unless told otherwise
      --url URL         the server; else $THROUGHLINE_URL, else http://127.0.0.1:8080
      --json            answer in JSON

    The token is the last word printed. Only a demo on its own machine hands out tokens.\
    """;
  }

  @Override
  public Set<String> valued() {
    return Set.of("--role", "--authority", "--url");
  }

  @Override
  public int run(Arguments arguments, PrintStream out, PrintStream err) {
    if (!arguments.words().isEmpty()) {
      throw new Misused("A token is asked for by options alone.");
    }
    String role = arguments.needed("--role");
    String token =
        Server.of(arguments, environment)
            .demoToken(role, arguments.option("--authority").orElse(null));
    out.println(
        arguments.has("--json")
            ? new Json().line(Map.of("token", token))
            : "Token for %s: %s".formatted(role, token));
    return 0;
  }
}
