package org.throughline.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.people.Accounts;
import org.throughline.people.Organisation;
import org.throughline.people.Sessions;
import org.throughline.people.Tokens;
import org.throughline.register.annexa.Returns;
import org.throughline.web.Role;
import org.throughline.web.Scope;

/** The product as it is measured: running, and asked over HTTP. */
final class Subject {
  private final ServletWebServerApplicationContext running;
  private final HttpClient client;
  private int councils;

  Subject(ServletWebServerApplicationContext running, HttpClient client) {
    this.running = running;
    this.client = client;
  }

  /** Somebody of one council with a token and a session. */
  record Person(AuthorityId authority, String token, String session) {}

  /** A council without a child, and its performance analyst. */
  Person newCouncil() {
    return newCouncil(Role.PERFORMANCE_ANALYST);
  }

  /** A council without a child, and somebody who may import and has the role. */
  Person newCouncil(Role role) {
    Organisation organisation = running.getBean(Organisation.class);
    Accounts accounts = running.getBean(Accounts.class);
    AuthorityId authority = organisation.found("bench-" + ++councils, "Bench " + councils);
    AccountId account = accounts.add(authority, "analyst@bench.example", "Analyst", null);
    accounts.grant(authority, account, Role.PERFORMANCE_ANALYST, organisation.root(authority));
    if (role != Role.PERFORMANCE_ANALYST) {
      accounts.grant(authority, account, role, organisation.root(authority));
    }
    String token =
        running
            .getBean(Tokens.class)
            .make(authority, account, "bench", Set.of(Scope.values()), null, Duration.ofDays(1));
    String session = running.getBean(Sessions.class).open(authority, account, "bench");
    return new Person(authority, token, session);
  }

  /** From the first byte sent to the report of a committed extract read back; milliseconds. */
  double importing(Person person, Path workbook) throws IOException, InterruptedException {
    return importing(person, workbook, Returns.AS_AT);
  }

  /** The same for figures of that day. */
  double importing(Person person, Path workbook, LocalDate asAt)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    String boundary = "bench-boundary";
    HttpRequest post =
        asking(person, "/api/v1/extracts")
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(
                HttpRequest.BodyPublishers.concat(
                    text("--" + boundary + "\r\n" + field("asAt") + asAt + "\r\n"),
                    text("--" + boundary + "\r\n" + file(workbook)),
                    HttpRequest.BodyPublishers.ofFile(workbook),
                    text("\r\n--" + boundary + "--\r\n")))
            .build();
    String answer = client.send(post, BodyHandlers.ofString()).body();
    String id = answer.replaceAll("(?s).*\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    while (true) {
      String state =
          client
              .send(asking(person, "/api/v1/extracts/" + id).build(), BodyHandlers.ofString())
              .body();
      if (state.contains("\"done\"")) {
        return (System.nanoTime() - start) / 1e6;
      }
      if (state.contains("\"refused\"") || state.contains("\"failed\"")) {
        throw new IllegalStateException(state);
      }
      // Asking costs the same two cores; so a fiftieth of the time is as often as it is asked.
      Thread.sleep(Math.max(5, (System.nanoTime() - start) / 50_000_000));
    }
  }

  /** Draws, answers with the draw's size, frame and all; milliseconds. */
  double drawing(Person person, String month, int size) throws IOException, InterruptedException {
    String asked = "{\"cycle\": \"%s\", \"size\": %d}".formatted(month, size);
    long start = System.nanoTime();
    HttpRequest post =
        asking(person, "/api/v1/draws")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(asked))
            .build();
    HttpResponse<String> answer = client.send(post, BodyHandlers.ofString());
    double took = (System.nanoTime() - start) / 1e6;
    if (answer.statusCode() != 201) {
      throw new IllegalStateException(answer.body());
    }
    return took;
  }

  /** How many children the newest draw was made from. */
  int frame(Person person) throws IOException, InterruptedException {
    String draws =
        client.send(asking(person, "/api/v1/draws").build(), BodyHandlers.ofString()).body();
    return Integer.parseInt(draws.replaceAll("(?s)^.*?\"frameSize\"\\s*:\\s*(\\d+).*$", "$1"));
  }

  int port() {
    return Objects.requireNonNull(running.getWebServer()).getPort();
  }

  private HttpRequest.Builder asking(Person person, String address) {
    return HttpRequest.newBuilder(home(address))
        .header("Authorization", "Bearer " + person.token());
  }

  private URI home(String address) {
    return URI.create("http://127.0.0.1:" + port() + address);
  }

  private static HttpRequest.BodyPublisher text(String text) {
    return HttpRequest.BodyPublishers.ofString(text);
  }

  private static String field(String name) {
    return "Content-Disposition: form-data; name=\"" + name + "\"\r\n\r\n";
  }

  private static String file(Path workbook) {
    return "Content-Disposition: form-data; name=\"file\"; filename=\""
        + workbook.getFileName()
        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
  }
}
