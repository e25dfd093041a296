package org.throughline.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * From the start of the process to the first page, on a warm data folder: as {@code bin/run} starts
 * what {@code bin/build} made, and as plain {@code java -jar}.
 */
final class Starts {
  private static final int REPEATS = 5;

  private final Path data;

  Starts(Path data) {
    this.data = data;
  }

  List<Measure> measure() throws IOException, InterruptedException {
    // Builds where that is needed, makes the cache and warms the data folder.
    double _ =
        start(
            List.of("bin/run", "--no-demo", "--data", data.toAbsolutePath().toString(), "--port"));
    Path app = Path.of("target/app", Files.readString(Path.of("target/app/current")).strip());
    List<String> plain = java(app, List.of());
    List<String> cached =
        java(
            app,
            List.of("-Dspring.aot.enabled=true", "-XX:AOTCache=" + app.resolve("throughline.aot")));
    double[] slow = new double[REPEATS];
    double[] fast = new double[REPEATS];
    for (int i = 0; i < REPEATS; i++) {
      slow[i] = start(plain);
      fast[i] = start(cached);
    }
    double ratio = Measure.median(fast) / Measure.median(slow);
    return List.of(
        new Measure("plain java -jar to the first page", Measure.median(slow), "ms"),
        new Measure("as bin/run starts it, with the AOT cache", Measure.median(fast), "ms"),
        new Measure("  of plain", ratio, "times"));
  }

  private List<String> java(Path app, List<String> more) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx1g");
    command.addAll(more);
    command.addAll(List.of("-jar", app.resolve("throughline.jar").toString()));
    command.addAll(
        List.of("--throughline.demo=false", "--throughline.data=" + data.toAbsolutePath()));
    command.add("--server.port=");
    return command;
  }

  /** Starts the command, whose last word wants the port; milliseconds to the first page. */
  private static double start(List<String> words) throws IOException, InterruptedException {
    int port = freePort();
    List<String> command = new ArrayList<>(words);
    if (command.getLast().endsWith("=")) {
      command.add(command.removeLast() + port);
    } else {
      command.add(String.valueOf(port));
    }
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (!answers(client, port)) {
        if (!process.isAlive()) {
          throw new IllegalStateException("The program ended: " + command);
        }
        Thread.sleep(5);
      }
      return (System.nanoTime() - start) / 1e6;
    } finally {
      process.destroy();
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    }
  }

  private static boolean answers(HttpClient client, int port) throws InterruptedException {
    try {
      HttpRequest page =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in")).build();
      return client.send(page, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException _) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
