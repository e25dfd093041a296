package org.throughline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What one call of the command left behind. */
record Terminal(int code, String out, String err) {
  static Terminal call(String... words) {
    return callIn(Map.of(), words);
  }

  static Terminal callIn(Map<String, String> environment, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new Cli(environment, new Random(7))
            .run(
                List.of(words),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
    return new Terminal(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}
