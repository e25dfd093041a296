package org.throughline.cli;

import java.io.PrintStream;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Asks after an extract until it has ended, telling each new state once. */
final class ExtractWatch {
  private static final Set<String> ENDED = Set.of("done", "refused", "failed");
  private static final long FIRST_MILLIS = 100;
  private static final long LONGEST_MILLIS = 2000;

  /** About half a minute of no answer: a restart or a lost database is waited out. */
  private static final int MOST_SILENCES = 20;

  private final Server server;
  private final String token;
  private final PrintStream err;
  private String state = "";
  private int silences;

  ExtractWatch(Server server, String token, PrintStream err) {
    this.server = server;
    this.token = token;
    this.err = err;
  }

  JsonNode untilDone(JsonNode sent) {
    String id = sent.path("id").asString("");
    if (id.isEmpty()) {
      throw new Failed("The server took the files and gave no id to ask after.");
    }
    JsonNode extract = sent;
    tell(extract);
    long millis = FIRST_MILLIS;
    do {
      pause(millis);
      millis = Math.min(LONGEST_MILLIS, millis * 3 / 2);
      extract = ask(id, extract);
      tell(extract);
    } while (!ENDED.contains(state));
    return extract;
  }

  private JsonNode ask(String id, JsonNode before) {
    try {
      JsonNode now = server.get("/api/v1/extracts/" + id, token);
      silences = 0;
      return now;
    } catch (Failed failed) {
      if (!failed.passing() || ++silences > MOST_SILENCES) {
        throw failed;
      }
      return before;
    }
  }

  private void tell(JsonNode extract) {
    String now = extract.path("state").asString("");
    if (!now.equals(state)) {
      state = now;
      err.println(now + " …");
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failed("Stopped; the server goes on with the import by itself.");
    }
  }
}
