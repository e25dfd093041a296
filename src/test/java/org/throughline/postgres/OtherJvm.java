package org.throughline.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;

/** A Throughline of its own, as small as can be: it serves a data folder until it is killed. */
record OtherJvm(Process process, BufferedReader output) {

  static OtherJvm start(Path data) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes = System.getProperty("java.class.path");
    var process =
        new ProcessBuilder(List.of(java, "-cp", classes, OtherJvm.class.getName(), data.toString()))
            .redirectErrorStream(true)
            .start();
    return new OtherJvm(process, process.inputReader(StandardCharsets.UTF_8));
  }

  /** The number of its server's process, or why there is none. */
  String firstLine() throws IOException {
    return String.valueOf(output.readLine());
  }

  public static void main(String[] arguments) throws InterruptedException {
    try (var server = EmbeddedPostgres.start(Path.of(arguments[0]), new SecureRandom())) {
      Kept.write(server, "written by the other");
      IO.println(server.pid());
      Thread.currentThread().join();
    } catch (CannotStart | java.sql.SQLException e) {
      IO.println(e.getMessage());
    }
  }
}
