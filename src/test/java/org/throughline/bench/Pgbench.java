package org.throughline.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PostgreSQL's own load tool, running the statements that the product was heard to ask. What was
 * new each time, an id or a number, is new each time again; everything else is as it was.
 */
final class Pgbench {
  private static final Pattern UUID =
      Pattern.compile("'[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'");
  private static final Pattern NUMBER = Pattern.compile("'([A-Z]{2})-\\d+'");
  private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

  private final Superuser superuser;
  private final Path script;

  Pgbench(Superuser superuser, Path script) {
    this.superuser = superuser;
    this.script = script;
  }

  static boolean isThere() throws InterruptedException {
    try {
      return new ProcessBuilder("pgbench", "--version").start().waitFor() == 0;
    } catch (IOException _) {
      return false;
    }
  }

  /** Writes its script from what was heard of the same thing done twice. */
  void learn(Overheard.Twice heard) throws IOException {
    List<Overheard.Asked> again = heard.again();
    Map<String, String> fresh = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < again.size(); i++) {
      Overheard.Asked asked = again.get(i);
      List<String> values = new ArrayList<>();
      for (int j = 0; j < asked.values().size(); j++) {
        String value = asked.values().get(j);
        values.add(value.equals(heard.once().get(i).values().get(j)) ? value : anew(value, fresh));
      }
      lines.add(asked.with(values) + ";");
    }
    List<String> chances =
        fresh.keySet().stream().map(one -> "\\set " + one + " random(1, 281474976710655)").toList();
    lines.addAll(0, chances);
    Files.write(script, lines);
  }

  private static String anew(String value, Map<String, String> fresh) {
    Matcher number = NUMBER.matcher(value);
    boolean numbered = number.matches();
    if (!numbered && !UUID.matcher(value).matches()) {
      return value;
    }
    String known =
        fresh.entrySet().stream()
            .filter(one -> one.getValue().equals(value))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse("fresh" + fresh.size());
    fresh.put(known, value);
    return numbered
        ? "('" + number.group(1) + "-' || :" + known + "::bigint)"
        : "('00000000-0000-4000-8000-' || lpad(to_hex(:" + known + "::bigint), 12, '0'))::uuid";
  }

  /** On one connection, each statement prepared once; how many times a second. */
  double rate(int seconds) throws IOException, InterruptedException {
    URI server = URI.create(superuser.url().substring("jdbc:".length()));
    ProcessBuilder pgbench =
        new ProcessBuilder(
            "pgbench",
            "--no-vacuum",
            "--protocol=prepared",
            "--client=1",
            "--time=" + seconds,
            "--file=" + script,
            "--host=" + server.getHost(),
            "--port=" + server.getPort(),
            "--username=tl_app",
            server.getPath().substring(1));
    pgbench.environment().put("PGPASSWORD", superuser.password("tl_app"));
    Process running = pgbench.redirectErrorStream(true).start();
    String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher rate = RATE.matcher(said);
    if (running.waitFor() != 0 || !rate.find() || said.contains("aborted")) {
      throw new IllegalStateException(said);
    }
    return Double.parseDouble(rate.group(1));
  }
}
