package org.throughline.web.govuk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Serves pages and the product's own assets on loopback, under the product's content policy. */
final class GalleryServer implements AutoCloseable {
  private static final String POLICY =
      "default-src 'none'; script-src 'nonce-"
          + Parts.NONCE
          + "'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** What is answered to one request, given what was sent. */
  record Answer(int status, String type, String body) {
    static Answer html(String body) {
      return new Answer(200, "text/html; charset=utf-8", body);
    }

    static Answer json(int status, String body) {
      return new Answer(status, "application/json", body);
    }
  }

  private final Map<String, Function<String, Answer>> answers = new ConcurrentHashMap<>();
  private final HttpServer server;

  GalleryServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  void on(String path, Function<String, Answer> answer) {
    answers.put(path, answer);
  }

  String address(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
    if (answers.containsKey(path)) {
      Answer answer = answers.get(path).apply(sent);
      send(
          exchange, answer.status(), answer.type(), answer.body().getBytes(StandardCharsets.UTF_8));
    } else if (path.startsWith("/assets/")) {
      Path file = Path.of("src/main/resources/static", path);
      send(exchange, 200, type(path), Files.readAllBytes(file));
    } else {
      send(exchange, 404, "text/plain", new byte[0]);
    }
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static String type(String path) {
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "css" -> "text/css";
      case "js" -> "text/javascript";
      case "svg" -> "image/svg+xml";
      default -> "font/woff2";
    };
  }
}
