package org.throughline.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A command of the system, run to its end. */
record Program(List<String> command) {
  record Result(int code, String output) {}

  Result run() throws IOException {
    var process = builder().redirectErrorStream(true).start();
    process.getOutputStream().close();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.onExit().join().exitValue(), output.strip());
  }

  /** What the environment says to other PostgreSQL programs is not meant for ours. */
  ProcessBuilder builder() {
    var builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    return builder;
  }
}
