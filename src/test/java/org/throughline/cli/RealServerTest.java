package org.throughline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.journeys.DemoServer;
import org.throughline.kernel.CouncilTime;
import org.throughline.register.annexa.Returns;
import tools.jackson.databind.JsonNode;

/** The verbs that speak to a server, against the product itself on a port. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealServerTest {
  private static final String ASKED = "{\"role\": \"performance-analyst\"}";

  private final HttpClient http = HttpClient.newHttpClient();
  private DemoServer server;

  @TempDir Path folder;

  @BeforeAll
  void theDemoOnEveryAddressOfThisMachine() throws IOException {
    server = new DemoServer(Path.of("target/cli-data"), true, "0.0.0.0");
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void aTokenIsTheLastWordAndOpensAChildsJourney() throws Exception {
    Terminal call = call("token", "--role", "head-of-quality");
    assertThat(call.code()).as(call.err()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out().lines()).hasSize(1);
    List<String> words = List.of(call.out().strip().split("\\s+"));
    String token = words.getLast();
    assertThat(token).startsWith("tl_");
    assertThat(words.stream().filter(word -> word.startsWith("tl_"))).hasSize(1);
    JsonNode children = json(get("/api/v1/children?limit=1", token));
    String reference = children.path("items").get(0).path("reference").asString();
    JsonNode journey =
        json(get("/api/v1/children/" + URLEncoder.encode(reference, UTF_8) + "/journey", token));
    assertThat(journey.path("reference").asString()).isEqualTo(reference);
    assertThat(journey.path("involvements").isArray()).isTrue();
    assertThat(get("/api/v1/openapi.json", token).statusCode()).isEqualTo(200);
  }

  @Test
  void aRoleThatIsNoneIsRefusedInASentence() {
    Terminal call = call("token", "--role", "king");
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.out()).isEmpty();
    assertThat(call.err()).startsWith("throughline token: ").contains("answered 422.");
  }

  @Test
  void aReturnIsImportedAndToldInJsonAndThenAsAReport() {
    String file = Returns.workbook(folder, 3, 220, false).toString();
    Terminal call = call("import", file, "--authority", "brackwater", "--json");
    assertThat(call.code()).as(call.err()).isZero();
    assertThat(call.err().lines()).first().isEqualTo("received …");
    assertThat(call.err().lines()).last().isEqualTo("done …");
    JsonNode extract = new Json().read(call.out(), "It");
    assertThat(extract.path("state").asString()).isEqualTo("done");
    assertThat(extract.path("version").asString()).isEqualTo("Annex A, January 2024");
    assertThat(extract.path("sha256").asString()).matches("[0-9a-f]{64}");
    assertThat(extract.path("asAt").asString()).isEqualTo(today().toString());
    assertThat(extract.path("lists").size()).isEqualTo(11);
    assertThat(extract.path("changes").path("children").asInt()).isPositive();
    assertThat(extract.path("reason").isNull()).isTrue();

    Terminal again = call("import", file, "--authority", "brackwater");
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.out())
        .contains("Version  Annex A, January 2024", "SHA-256  " + extract.path("sha256").asString())
        .contains("children-in-care")
        .contains("Changed  0 children, 0 involvements, 0 events");

    String yesterday = today().minusDays(1).toString();
    Terminal older = call("import", file, "--authority", "brackwater", "--as-at", yesterday);
    assertThat(older.code()).isEqualTo(1);
    assertThat(older.out()).isEmpty();
    assertThat(older.err()).contains("answered 422. The figures of", "would turn it back");
    assertThat(
            call(
                    "import",
                    file,
                    "--authority",
                    "brackwater",
                    "--as-at",
                    yesterday,
                    "--confirm-older")
                .code())
        .isZero();
    String tomorrow = today().plusDays(1).toString();
    Terminal future = call("import", file, "--authority", "brackwater", "--as-at", tomorrow);
    assertThat(future.code()).isEqualTo(1);
    assertThat(future.err()).contains("lies in the future");
  }

  @Test
  void aWrongAuthorityIsNamedAndNothingIsSent() {
    String file = Returns.workbook(folder, 4, 60, false).toString();
    Terminal call = call("import", file, "--authority", "nowhere");
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.out()).isEmpty();
    assertThat(call.err()).contains("answered 422. There is no council “nowhere” in this demo.");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Terminal call = call("import", "no-such-return.xlsx", "--authority", "brackwater");
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err())
        .isEqualToNormalizingNewlines(
            "throughline import: There is no file no-such-return.xlsx that can be read.\n");
    assertThat(call("import", "--authority", "brackwater").code()).isEqualTo(2);
    assertThat(call("import", folder.toString(), "--authority", "brackwater").code()).isEqualTo(1);
  }

  @Test
  void aWrongWorkbookEndsWithWhatWasFoundAndWhatWasExpected() throws IOException {
    Path file = Files.writeString(folder.resolve("budget.csv"), "Cost,Month\n12,May\n");
    Terminal call = call("import", file.toString(), "--authority", "brackwater", "--json");
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err().lines()).last().isEqualTo("refused …");
    JsonNode extract = new Json().read(call.out(), "It");
    String reason = extract.path("reason").asString();
    assertThat(extract.path("state").asString()).isEqualTo("refused");
    assertThat(reason)
        .startsWith("This is not an Annex A. Found: the file “budget.csv”. Expected is Annex A as");
    Terminal told = call("import", file.toString(), "--authority", "brackwater");
    assertThat(told.code()).isEqualTo(1);
    assertThat(told.out().strip())
        .isEqualTo("The extract was refused, and nothing of it was kept. " + reason);
  }

  @Test
  void aTokenThatDoesNotCountIsSaidToBeNone() {
    String file = Returns.workbook(folder, 5, 60, false).toString();
    Terminal call = call("import", file, "--token", "tl_nobodys");
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).contains("answered 401.");
  }

  @Test
  void fromAnotherAddressThanThisMachinesOwnTheTokensAreNotThere() throws Exception {
    assertThat(tokens("http://127.0.0.1:" + server.port()).statusCode()).isEqualTo(200);
    InetAddress outside = outside().orElse(null);
    if (outside == null) {
      abort("This machine has no address but its loopback; MockMvc has asked from another.");
    }
    String url = "http://" + outside.getHostAddress() + ":" + server.port();
    assertThat(tokens(url).statusCode()).isEqualTo(404);
    Terminal call = Terminal.call("token", "--role", "performance-analyst", "--url", url);
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).contains("hands out no tokens: only a demo does");
  }

  @Test
  void withoutTheDemoThereAreNoTokensForAnybody() throws Exception {
    try (DemoServer plain = new DemoServer(Path.of("target/cli-plain-data"), false, "127.0.0.1")) {
      assertThat(tokens(plain.home()).statusCode()).isEqualTo(404);
      Terminal call =
          Terminal.call("token", "--role", "performance-analyst", "--url", plain.home());
      assertThat(call.code()).isEqualTo(1);
      assertThat(call.err())
          .contains(plain.home() + " hands out no tokens: only a demo does, and only on its own");
    }
  }

  private Terminal call(String... words) {
    String[] all = Arrays.copyOf(words, words.length + 2);
    all[words.length] = "--url";
    all[words.length + 1] = server.home();
    return Terminal.call(all);
  }

  private static LocalDate today() {
    return LocalDate.now(CouncilTime.LONDON);
  }

  private HttpResponse<String> get(String path, String token) throws Exception {
    return http.send(
        HttpRequest.newBuilder(URI.create(server.home() + path))
            .header("Authorization", "Bearer " + token)
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> tokens(String home) throws Exception {
    return http.send(
        HttpRequest.newBuilder(URI.create(home + "/demo/tokens"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(ASKED))
            .build(),
        BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new Json().read(answer.body(), "It");
  }

  private static Optional<InetAddress> outside() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
        .findFirst();
  }
}
