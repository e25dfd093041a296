package org.throughline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stood after the verb: plain words, and options as {@code --name value} or {@code
 * --name=value}. After {@code --} everything is a plain word.
 */
record Arguments(List<String> words, Map<String, String> options) {
  private static final String ON = "true";

  Arguments {
    words = List.copyOf(words);
    options = Map.copyOf(options);
  }

  static Arguments read(Verb verb, List<String> given) {
    List<String> words = new ArrayList<>();
    Map<String, String> options = new HashMap<>();
    Iterator<String> rest = given.iterator();
    while (rest.hasNext()) {
      String word = rest.next();
      if (word.equals("--")) {
        rest.forEachRemaining(words::add);
      } else if (word.startsWith("-") && word.length() > 1) {
        option(verb, word, rest, options);
      } else {
        words.add(word);
      }
    }
    return new Arguments(words, options);
  }

  private static void option(
      Verb verb, String word, Iterator<String> rest, Map<String, String> options) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    String value;
    if (verb.switches().contains(word)) {
      value = ON;
    } else if (!verb.valued().contains(name)) {
      throw new Misused("%s does not know %s.".formatted(verb.name(), name));
    } else if (equals >= 0) {
      value = word.substring(equals + 1);
    } else if (rest.hasNext()) {
      value = rest.next();
    } else {
      throw new Misused("%s needs a value.".formatted(name));
    }
    if (options.put(name, value) != null) {
      throw new Misused("%s stands twice.".formatted(name));
    }
  }

  boolean has(String name) {
    return options.containsKey(name);
  }

  Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name));
  }

  String needed(String name) {
    return option(name).orElseThrow(() -> new Misused(name + " is needed."));
  }

  int neededCount(String name) {
    String value = needed(name);
    try {
      int count = Integer.parseInt(value);
      if (count > 0) {
        return count;
      }
    } catch (NumberFormatException e) {
      // Falls to the one sentence below.
    }
    throw new Misused("%s is a whole number of 1 or more, not “%s”.".formatted(name, value));
  }

  List<Path> files() {
    return words.stream().map(Path::of).toList();
  }
}
