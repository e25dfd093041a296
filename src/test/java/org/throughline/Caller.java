package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without script that holds a session, at a product on a port of its own. */
record Caller(HttpClient web, int port, String session) {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  Caller(int port, String session) {
    this(HttpClient.newHttpClient(), port, session);
  }

  HttpResponse<String> get(String address) throws Exception {
    return send(to(address).GET());
  }

  Document page(String address) throws Exception {
    return Jsoup.parse(get(address).body());
  }

  /** The token that the forms of a page carry, as it is sent. */
  String formToken(String address) throws Exception {
    String token = page(address).select("main [name=_csrf]").val();
    assertThat(token).as("token of " + address).isNotEmpty();
    return encoded(token);
  }

  HttpResponse<String> post(String address, String words) throws Exception {
    return send(
        to(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(words)));
  }

  HttpRequest.Builder to(String address) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
        .header("Cookie", "tl_session=" + session);
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return web.send(request.build(), BodyHandlers.ofString());
  }

  /** The page that offers a form again which came while the database was away. */
  static Document offered(HttpResponse<String> answer) {
    Document page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).as(page.text()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Refresh")).isEmpty();
    return page;
  }

  /** What the form of a page would send, as it stands there. */
  static String fields(Document page) {
    return page.select("main form input").stream()
        .map(field -> encoded(field.attr("name")) + "=" + encoded(field.val()))
        .collect(Collectors.joining("&"));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  HttpResponse<String> awaitOk(String address) throws Exception {
    await(() -> get(address).statusCode() == 200);
    return get(address);
  }

  /** Something that becomes so by itself. */
  interface Question {
    boolean isSo() throws Exception;
  }

  static void await(Question question) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (!question.isSo()) {
      assertThat(Instant.now()).as("it recovers in time").isBefore(end);
      Thread.sleep(Duration.ofMillis(200));
    }
  }
}
