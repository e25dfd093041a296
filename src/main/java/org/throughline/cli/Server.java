package org.throughline.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A running Throughline, spoken to over HTTP. Every failure is a {@link Failed} with a sentence.
 */
final class Server {
  private static final String DEFAULT = "http://127.0.0.1:8080";
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration UPLOAD = Duration.ofMinutes(30);

  private final String base;
  private final Json json = new Json();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private Server(String base) {
    this.base = base;
  }

  /** The server named by {@code --url}, else by THROUGHLINE_URL, else this machine's own. */
  static Server of(Arguments arguments, Map<String, String> environment) {
    String url =
        arguments.option("--url").orElse(environment.getOrDefault("THROUGHLINE_URL", DEFAULT));
    String base = url.replaceAll("/+$", "");
    if (!base.matches("https?://[^/?#\\s]+(/[^?#\\s]*)?") || !parses(base)) {
      throw new Misused("“%s” is not the address of a server.".formatted(url));
    }
    return new Server(base);
  }

  private static boolean parses(String url) {
    try {
      return URI.create(url).getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** A token for one of the demo's people; only a demo on this machine hands them out. */
  String demoToken(String role, @Nullable String authority) {
    Map<String, String> wanted =
        authority == null ? Map.of("role", role) : Map.of("role", role, "authority", authority);
    HttpRequest request =
        request("/demo/tokens", PATIENCE)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json.line(wanted)))
            .build();
    HttpResponse<String> response = send(request);
    if (response.statusCode() == 404) {
      throw new Failed(
          "%s hands out no tokens: only a demo does, and only on its own machine.".formatted(base));
    }
    String token = answer(response).path("token").asString("");
    if (token.isEmpty()) {
      throw new Failed("%s answered without a token.".formatted(base));
    }
    return token;
  }

  JsonNode post(String path, String token, String contentType, BodyPublisher body) {
    return answer(
        send(
            request(path, UPLOAD)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", contentType)
                .POST(body)
                .build()));
  }

  JsonNode get(String path, String token) {
    return answer(
        send(request(path, PATIENCE).header("Authorization", "Bearer " + token).GET().build()));
  }

  private HttpRequest.Builder request(String path, Duration patience) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .timeout(patience)
        .header("Accept", "application/json, application/problem+json");
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw Failed.forNow("%s does not answer. Is Throughline running there?".formatted(base));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failed("Stopped before the server had answered.");
    }
  }

  private JsonNode answer(HttpResponse<String> response) {
    int status = response.statusCode();
    if (status >= 200 && status < 300) {
      return json.read(response.body(), "What %s answered".formatted(base));
    }
    String sentence = "%s answered %d. %s".formatted(base, status, problem(response)).strip();
    throw status == 503 || status == 429 ? Failed.forNow(sentence) : new Failed(sentence);
  }

  /** The sentence of a problem+json answer; empty where it is not one. */
  private String problem(HttpResponse<String> response) {
    if (!response.headers().firstValue("Content-Type").orElse("").contains("json")) {
      return "";
    }
    JsonNode problem = json.read(response.body(), "What %s answered".formatted(base));
    return problem.path("detail").asString(problem.path("title").asString(""));
  }
}
