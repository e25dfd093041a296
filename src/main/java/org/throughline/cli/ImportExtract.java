package org.throughline.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** Sends an extract to a running server, waits for its end and shows the report. */
final class ImportExtract implements Verb {
  private static final String ROLE = "performance-analyst";

  private final Map<String, String> environment;
  private final RandomGenerator chance;

  ImportExtract(Map<String, String> environment, RandomGenerator chance) {
    this.environment = environment;
    this.chance = chance;
  }

  @Override
  public String name() {
    return "import";
  }

  @Override
  public String summary() {
    return "send an extract and wait for its report";
  }

  @Override
  public String usage() {
    return """
    Usage: throughline import FILE… [--authority CODE] [--token TOKEN] [--url URL]
           [--as-at DAY] [--confirm-older] [--json]

      FILE…             one workbook, one zip, or the CSV files of one extract
      --authority CODE  whose extract it is; needed unless a token says so
      --token TOKEN     a personal token with the scopes import and read; its authority is
                        the one that counts. Without it a demo on this machine is asked
                        for one
      --as-at DAY       the day of its figures, as 2026-10-31; today unless told otherwise
      --confirm-older   take figures older than the register's, which turns it back
      --url URL         the server; else $THROUGHLINE_URL, else http://127.0.0.1:8080
      --json            answer with the extract in JSON

    Progress goes to standard error. Exit code 1 where the extract is refused or fails.\
    """;
  }

  @Override
  public Set<String> valued() {
    return Set.of("--authority", "--token", "--url", "--as-at");
  }

  @Override
  public Set<String> switches() {
    return Set.of("--json", "--confirm-older");
  }

  @Override
  public int run(Arguments arguments, PrintStream out, PrintStream err) {
    List<Path> files = files(arguments);
    Server server = Server.of(arguments, environment);
    String token =
        arguments
            .option("--token")
            .orElseGet(() -> server.demoToken(ROLE, arguments.needed("--authority")));
    Multipart form = Multipart.of(files, fields(arguments), chance);
    JsonNode sent = server.post("/api/v1/extracts", token, form.contentType(), form.body());
    JsonNode extract = new ExtractWatch(server, token, err).untilDone(sent);
    out.println(arguments.has("--json") ? new Json().pretty(extract) : ExtractReport.text(extract));
    return extract.path("state").asString("").equals("done") ? 0 : 1;
  }

  private static Map<String, String> fields(Arguments arguments) {
    Map<String, String> fields = new TreeMap<>();
    arguments.option("--as-at").ifPresent(day -> fields.put("asAt", day));
    if (arguments.has("--confirm-older")) {
      fields.put("confirmOlder", "true");
    }
    return fields;
  }

  private static List<Path> files(Arguments arguments) {
    if (arguments.words().isEmpty()) {
      throw new Misused("There is no file to import.");
    }
    List<Path> files = arguments.files();
    for (Path file : files) {
      if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
        throw new Failed("There is no file %s that can be read.".formatted(file));
      }
    }
    return files;
  }
}
