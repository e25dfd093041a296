package org.throughline.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.throughline.Throughline;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the product against its limits and, where Python's pandas is there, against it: warmed,
 * repeated, medians, ratios within this one run. Prints a table; writes {@code target/bench.json}.
 */
public final class Bench {
  private static final Path DATA = Path.of("target/bench-data");

  private Bench() {}

  /**
   * Measures everything, or what is named: imports, draws, pages, actions, sweeps, starts. A number
   * is the most rows that are imported.
   */
  public static void main(String[] arguments) throws Exception {
    List<String> named = new ArrayList<>(List.of(arguments));
    int most =
        named.stream()
            .filter(one -> one.matches("\\d+"))
            .mapToInt(Integer::parseInt)
            .findFirst()
            .orElse(200_000);
    named.removeIf(one -> one.matches("\\d+"));
    FileSystemUtils.deleteRecursively(DATA);
    Files.createDirectories(DATA);
    List<Measure> measures = new ArrayList<>();
    try (ServletWebServerApplicationContext running = start();
        HttpClient client = HttpClient.newHttpClient()) {
      Subject subject = new Subject(running, client);
      Map<String, Measuring> all = new LinkedHashMap<>();
      all.put("imports", () -> new Imports(subject, DATA).measure(most));
      all.put("draws", () -> new Draws(subject, DATA).measure());
      all.put("pages", () -> new Pages(subject).children(DATA));
      all.put("actions", () -> new Owed(subject, running, DATA).measure());
      all.put("sweeps", () -> new Sweeps(subject, running).measure());
      for (Map.Entry<String, Measuring> one : all.entrySet()) {
        if (named.isEmpty() || named.contains(one.getKey())) {
          take(measures, one.getValue().measure());
        }
      }
    }
    if (named.isEmpty() || named.contains("starts")) {
      take(measures, new Starts(DATA.resolve("start")).measure());
    }
  }

  private interface Measuring {
    List<Measure> measure() throws Exception;
  }

  private static ServletWebServerApplicationContext start() {
    return (ServletWebServerApplicationContext)
        new SpringApplicationBuilder(Throughline.class)
            .run("--server.port=0", "--throughline.data=" + DATA.resolve("product"));
  }

  /** Printed at once: what ends in the middle has said what it found. */
  private static void take(List<Measure> measures, List<Measure> more) throws IOException {
    more.forEach(
        one -> System.out.printf("%-56s %12.1f %s%n", one.what(), one.value(), one.unit()));
    measures.addAll(more);
    write(measures);
  }

  private static void write(List<Measure> measures) throws IOException {
    List<Map<String, Object>> json = new ArrayList<>();
    for (Measure one : measures) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("what", one.what());
      line.put("value", one.value());
      line.put("unit", one.unit());
      json.add(line);
    }
    Files.writeString(
        Path.of("target/bench.json"),
        JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(json));
  }
}
