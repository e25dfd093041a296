package org.throughline.cli;

/** The command was called in a way it does not know; exit code 2, with the reason. */
final class Misused extends RuntimeException {
  Misused(String sentence) {
    super(sentence);
  }
}
