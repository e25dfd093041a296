package org.throughline.web.lists;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The address of a list, which holds all that is asked of it: {@code /audits?team=…&sort=…}. */
public record Address(String path, List<Asked> asked) {
  public Address {
    asked = List.copyOf(asked);
  }

  /** One thing asked. */
  public record Asked(String name, String value) {
    @Override
    public String toString() {
      // A comma may stand in a query as it is, and is easier to read there.
      String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2C", ",");
      return name + "=" + encoded;
    }
  }

  public static Address of(String path) {
    return new Address(path, List.of());
  }

  /** One thing more; null or empty words ask for nothing. */
  public Address with(String name, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      return this;
    }
    List<Asked> more = new ArrayList<>(asked);
    more.add(new Asked(name, value));
    return new Address(path, more);
  }

  /** The same without what is asked by this name. */
  public Address without(String name) {
    return new Address(path, asked.stream().filter(one -> !one.name().equals(name)).toList());
  }

  /** The same without one of the things asked by this name. */
  public Address without(String name, String value) {
    Asked gone = new Asked(name, value);
    return new Address(path, asked.stream().filter(one -> !one.equals(gone)).toList());
  }

  /** The same asked of another path. */
  public Address at(String other) {
    return new Address(other, asked);
  }

  public String href() {
    return asked.isEmpty()
        ? path
        : path + asked.stream().map(Asked::toString).collect(Collectors.joining("&", "?", ""));
  }
}
