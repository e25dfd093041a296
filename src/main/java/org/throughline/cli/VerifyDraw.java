package org.throughline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.throughline.kernel.DrawCheck;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Seed;
import org.throughline.kernel.Selected;
import tools.jackson.databind.node.ObjectNode;

/** Recomputes a draw from its frame and seed, with no server and nobody's word. */
final class VerifyDraw implements Verb {
  private static final long MOST_BYTES = 64 << 20;

  @Override
  public String name() {
    return "verify-draw";
  }

  @Override
  public String summary() {
    return "recompute a draw from its frame and its seed";
  }

  @Override
  public String usage() {
    return """
    Usage: throughline verify-draw FILE --seed HEX --size N [--json]
           [--selected FILE] [--frame-sha256 HEX] [--seed-sha256 HEX]

      FILE                the frame: a CSV with the header reference,stratum,team
      --seed HEX          the seed as it was revealed
      --size N            how many children were to be drawn
      --selected FILE     compare with the draw as published: the draw's JSON, a CSV
                          with a column called reference, or one reference a line
      --frame-sha256 HEX  compare with the hash published when the frame was frozen
      --seed-sha256 HEX   compare with the hash published when the cycle was opened
      --json              answer in JSON

    Exit code 1 where anything compared differs. A draw made under caps or a team
    minimum cannot be recomputed from the frame alone: its page names who was passed
    over and why, and they are the differences shown here.\
    """;
  }

  @Override
  public Set<String> valued() {
    return Set.of("--seed", "--size", "--selected", "--frame-sha256", "--seed-sha256");
  }

  @Override
  public int run(Arguments arguments, PrintStream out, PrintStream err) {
    if (arguments.words().size() != 1) {
      throw new Misused("One frame is checked at a time.");
    }
    Seed seed = seed(arguments.needed("--seed"));
    int size = arguments.neededCount("--size");
    DrawCheck check = check(arguments.files().getFirst(), seed, size);
    Published published =
        Published.of(arguments.option("--selected").map(file -> bytes(Path.of(file))))
            .or(arguments.option("--frame-sha256"), arguments.option("--seed-sha256"));
    List<String> differences = published.differences(check);
    if (!check.asPublished()) {
      err.println(
          "The file's bytes are not the canonical ones; its children were put in canonical order"
              + " and hashed so.");
    }
    if (arguments.has("--json")) {
      json(check, differences, out);
    } else {
      text(check, published, differences, out);
    }
    return differences.isEmpty() ? 0 : 1;
  }

  private static Seed seed(String hex) {
    try {
      return new Seed(hex);
    } catch (Refused e) {
      throw new Misused(e.sentence());
    }
  }

  private static DrawCheck check(Path file, Seed seed, int size) {
    byte[] csv = bytes(file);
    try {
      return DrawCheck.of(csv, seed, size);
    } catch (Refused e) {
      throw new Failed(e.sentence());
    }
  }

  private static byte[] bytes(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new Failed("%s is larger than 64 MB.".formatted(file));
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new Failed("There is no file %s.".formatted(file));
    } catch (IOException e) {
      throw new Failed("%s cannot be read.".formatted(file));
    }
  }

  private static void json(DrawCheck check, List<String> differences, PrintStream out) {
    Json json = new Json();
    ObjectNode answer = (ObjectNode) json.tree(check);
    answer.set("differences", json.tree(differences));
    out.println(json.pretty(answer));
  }

  private static void text(
      DrawCheck check, Published published, List<String> differences, PrintStream out) {
    out.printf("Frame    %,d children%n", check.frameSize());
    out.printf("SHA-256  %s  (frame)%n", check.frameSha256());
    out.printf("SHA-256  %s  (seed)%n%n", check.seedSha256());
    Table table = new Table("Order", "Reference", "Stratum", "Team");
    for (Selected child : check.selected()) {
      table.row(child.order(), child.reference(), child.stratum(), child.team());
    }
    out.println(table);
    if (!published.isEmpty()) {
      out.println();
      List<String> lines = new ArrayList<>(differences);
      if (lines.isEmpty()) {
        lines.add("This agrees with what was published.");
      }
      lines.forEach(out::println);
    }
  }
}
