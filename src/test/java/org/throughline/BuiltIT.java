package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.util.FileSystemUtils;

/**
 * The program as the build made it and {@code bin/run} starts it: its parts were put together then,
 * so what depends on how it is started has to be seen here too.
 */
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BuiltIT {
  private static final String SAID = "Throughline is at ";
  private static final Path DATA = Path.of("target/built-data");
  private static final String ASKED = "{\"role\": \"performance-analyst\"}";

  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeEach
  void empty() throws IOException {
    FileSystemUtils.deleteRecursively(DATA);
  }

  @AfterEach
  void close() {
    http.close();
  }

  @Test
  void withoutTheDemoNothingOfItIsThere() throws Exception {
    try (Built built = start(false)) {
      assertThat(get(built, "/health").body()).isEqualTo("{\"status\":\"UP\"}");
      assertThat(get(built, "/sign-in").statusCode()).isEqualTo(200);
      assertThat(get(built, "/demo").statusCode()).isEqualTo(404);
      assertThat(token(built).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void theDemoIsThereAndHasItsInterfaceDescribed() throws Exception {
    try (Built built = start(true)) {
      assertThat(get(built, "/demo").statusCode()).isEqualTo(200);
      HttpResponse<String> made = token(built);
      assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
      String token = made.body().replaceAll("(?s).*\"(tl_[^\"]+)\".*", "$1");
      HttpRequest described =
          built.asks("/api/v1/openapi.json").header("Authorization", "Bearer " + token).build();
      HttpResponse<String> document = http.send(described, BodyHandlers.ofString());
      assertThat(document.statusCode()).isEqualTo(200);
      assertThat(document.body()).contains("/api/v1/extracts", "/api/v1/draws/{id}/frame");
    }
  }

  private HttpResponse<String> get(Built built, String path) throws Exception {
    return http.send(built.asks(path).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> token(Built built) throws Exception {
    HttpRequest request =
        built
            .asks("/demo/tokens")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(ASKED))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private static Built start(boolean demo) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dspring.aot.enabled=true",
                "-jar",
                "target/throughline.jar",
                "--server.port=0",
                "--throughline.data=" + DATA,
                "--throughline.demo=" + demo)
            .redirectErrorStream(true)
            .start();
    BufferedReader out = process.inputReader();
    StringBuilder said = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(SAID)) {
        return new Built(process, line.substring(SAID.length()).strip());
      }
      said.append(line).append('\n');
    }
    throw new IllegalStateException("The program ended:\n" + said);
  }

  private record Built(Process process, String home) implements AutoCloseable {
    HttpRequest.Builder asks(String path) {
      return HttpRequest.newBuilder(URI.create(home + path));
    }

    @Override
    public void close() {
      process.destroy();
      int ended = process.onExit().orTimeout(30, TimeUnit.SECONDS).join().exitValue();
      assertThat(ended).as("told to end, by SIGTERM").isEqualTo(143);
    }
  }
}
