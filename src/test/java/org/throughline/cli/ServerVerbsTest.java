package org.throughline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs that speak to a server, against one that answers as the API is written down. */
class ServerVerbsTest {
  private static final String DONE =
      """
      {"id": "e1", "state": "done", "version": "Annex A 2024", "sha256": "ab",
       "lists": [{"list": "List 1", "read": 12, "kept": 9, "rejected": 2, "leftOut": 1,
                  "unmapped": 0}],
       "changes": {"children": 4, "involvements": 0, "events": 31}}
      """;

  private record Answer(int status, String body) {}

  @TempDir Path folder;
  private final List<String> asked = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();
  private final Deque<Answer> polls = new ArrayDeque<>();
  private Answer token = new Answer(200, "{\"token\": \"tl_secret\"}");
  private Answer taken = new Answer(202, "{\"id\": \"e1\", \"state\": \"received\"}");
  private HttpServer server;
  private String url = "";

  ServerVerbsTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void start() {
    server.createContext("/demo/tokens", exchange -> answer(exchange, token));
    server.createContext("/api/v1/extracts", exchange -> answer(exchange, taken));
    server.createContext("/api/v1/extracts/e1", exchange -> answer(exchange, polls.remove()));
    server.start();
    url = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange, Answer answer) throws IOException {
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    asked.add(
        "%s %s %s".formatted(exchange.getRequestMethod(), exchange.getRequestURI(), authorization));
    bodies.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    byte[] body = answer.body().getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(answer.status(), body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void aTokenIsTheLastWordPrinted() {
    Terminal call = Terminal.call("token", "--role", "head-of-quality", "--url", url + "/");
    assertThat(call.code()).isZero();
    assertThat(call.out().strip()).endsWith(": tl_secret");
    assertThat(bodies).containsExactly("{\"role\":\"head-of-quality\"}");
  }

  @Test
  void theAddressMayStandInTheEnvironment() {
    Terminal call =
        Terminal.callIn(
            Map.of("THROUGHLINE_URL", url), "token", "--role", "r", "--authority", "A", "--json");
    assertThat(call.out().strip()).isEqualTo("{\"token\":\"tl_secret\"}");
    assertThat(bodies.getFirst()).contains("\"authority\":\"A\"");
  }

  @Test
  void aServerThatRefusesIsQuoted() {
    token = new Answer(422, "{\"title\": \"Refused\", \"detail\": \"There is no such role.\"}");
    Terminal call = Terminal.call("token", "--role", "king", "--url", url);
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).contains("422. There is no such role.");
    token = new Answer(404, "{}");
    assertThat(Terminal.call("token", "--role", "r", "--url", url).err()).contains("only a demo");
  }

  @Test
  void filesAreSentWholeAndTheReportIsPrinted() throws IOException {
    polls.add(new Answer(200, "{\"id\": \"e1\", \"state\": \"merging\"}"));
    polls.add(new Answer(503, "{\"title\": \"Back in a moment\"}"));
    polls.add(new Answer(200, DONE));
    Terminal call =
        Terminal.call(
            "import",
            file("one.csv", "first\ncontent"),
            file("two \"x\".csv", "second"),
            "--authority",
            "ALD",
            "--url",
            url);
    assertThat(call.err().lines()).containsExactly("received …", "merging …", "done …");
    assertThat(call.code()).isZero();
    assertThat(call.out())
        .contains("Annex A 2024", "List 1    12     9         2         1         0")
        .contains("4 children, 0 involvements, 31 events");
    assertThat(asked.getFirst()).startsWith("POST /demo/tokens");
    assertThat(asked.get(1)).isEqualTo("POST /api/v1/extracts Bearer tl_secret");
    String boundary = bodies.get(1).lines().findFirst().orElseThrow();
    assertThat(bodies.get(1))
        .startsWith(boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"one")
        .contains("\r\n\r\nfirst\ncontent\r\n" + boundary + "\r\n")
        .contains("filename=\"two %22x%22.csv\"")
        .endsWith("\r\n\r\nsecond\r\n" + boundary + "--\r\n");
  }

  @Test
  void aRefusedExtractEndsWithOneAndSaysWhy() throws IOException {
    polls.add(
        new Answer(200, "{\"id\": \"e1\", \"state\": \"refused\", \"reason\": \"Not Annex A.\"}"));
    Terminal call =
        Terminal.call("import", file("w.xlsx", "PK"), "--token", "mine", "--url", url, "--json");
    assertThat(call.code()).isEqualTo(1);
    assertThat(new Json().read(call.out(), "It").path("reason").asString())
        .isEqualTo("Not Annex A.");
    assertThat(asked).allMatch(line -> line.endsWith("Bearer mine"));
  }

  @Test
  void aWrongCallAsksNothingOfTheServer() throws IOException {
    String file = file("w.xlsx", "PK");
    assertThat(Terminal.call("import", "--authority", "A", "--url", url).code()).isEqualTo(2);
    assertThat(Terminal.call("import", file, "--url", url).code()).isEqualTo(2);
    assertThat(Terminal.call("import", "none.xlsx", "--authority", "A", "--url", url).code())
        .isEqualTo(1);
    for (String bad : List.of("ftp://x", "here", "http://", "http://a b", "http://x?y")) {
      assertThat(Terminal.call("token", "--role", "r", "--url", bad).code()).isEqualTo(2);
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void aServerThatIsNotThereIsSaidNotToAnswer() {
    server.stop(0);
    Terminal call = Terminal.call("token", "--role", "r", "--url", url);
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).contains("does not answer. Is Throughline running there?");
  }
}
