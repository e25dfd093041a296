package org.throughline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * {@code bin/throughline VERB …}. Results go to standard output, progress and reasons to standard
 * error. Exit codes: 0 done, 1 refused or failed, 2 called wrongly. It starts without Spring.
 */
public final class Cli {
  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private final List<Verb> verbs;

  Cli(Map<String, String> environment, RandomGenerator chance) {
    verbs =
        List.of(
            new ImportExtract(environment, chance), new TakeToken(environment), new VerifyDraw());
  }

  public static void main(String[] words) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int code = new Cli(System.getenv(), RandomGenerator.getDefault()).run(List.of(words), out, err);
    out.flush();
    System.exit(code);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  int run(List<String> words, PrintStream out, PrintStream err) {
    if (words.isEmpty()) {
      err.print(help());
      return MISUSED;
    }
    if (helpWanted(words.getFirst()) || words.getFirst().equals("help")) {
      out.print(help());
      return DONE;
    }
    Optional<Verb> verb =
        verbs.stream().filter(known -> known.name().equals(words.getFirst())).findFirst();
    if (verb.isEmpty()) {
      err.printf("throughline: there is no verb “%s”.%n%n%s", words.getFirst(), help());
      return MISUSED;
    }
    return run(verb.get(), words.subList(1, words.size()), out, err);
  }

  private int run(Verb verb, List<String> words, PrintStream out, PrintStream err) {
    if (words.stream().takeWhile(word -> !word.equals("--")).anyMatch(Cli::helpWanted)) {
      out.println(verb.usage().strip());
      return DONE;
    }
    try {
      return verb.run(Arguments.read(verb, words), out, err);
    } catch (Misused misused) {
      err.printf(
          "throughline %s: %s%n%n%s%n", verb.name(), misused.getMessage(), verb.usage().strip());
      return MISUSED;
    } catch (Failed failed) {
      err.printf("throughline %s: %s%n", verb.name(), failed.getMessage());
      return FAILED;
    }
  }

  private static boolean helpWanted(String word) {
    return word.equals("--help") || word.equals("-h");
  }

  private String help() {
    StringBuilder help = new StringBuilder("Usage: throughline VERB …\n\n");
    for (Verb verb : verbs) {
      help.append("  %-12s  %s\n".formatted(verb.name(), verb.summary()));
    }
    return help.append(
            """

            throughline VERB --help says more of one verb.
            Exit codes: 0 done, 1 refused or failed, 2 called wrongly.
            """)
        .toString();
  }
}
