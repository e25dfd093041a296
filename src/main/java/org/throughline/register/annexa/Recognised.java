package org.throughline.register.annexa;

import java.util.List;

/**
 * What was read.
 *
 * @param version in words that contain 2021 or 2024 where the columns tell, or name the other shape
 * @param lists one for each list present, in their order
 * @param ignored sheets and files that are none of the lists
 */
public record Recognised(String version, List<ListTally> lists, List<String> ignored) {

  public Recognised {
    lists = List.copyOf(lists);
    ignored = List.copyOf(ignored);
  }
}
