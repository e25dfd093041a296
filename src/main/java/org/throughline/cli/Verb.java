package org.throughline.cli;

import java.io.PrintStream;
import java.util.Set;

/** One thing the command can do. A new verb is one class that implements this, named in Cli. */
interface Verb {
  String name();

  /** One line for the list of verbs. */
  String summary();

  /** The call's form, then what each option means. */
  String usage();

  /** Options that take a value, with their dashes. */
  Set<String> valued();

  /** Options that stand alone, with their dashes; {@code --help} is every verb's. */
  default Set<String> switches() {
    return Set.of("--json");
  }

  /**
   * Answers the exit code: 0 done, 1 refused or failed.
   *
   * @throws Misused where the call is not of the verb's form
   * @throws Failed where it could not be done
   */
  int run(Arguments arguments, PrintStream out, PrintStream err);
}
