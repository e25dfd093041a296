package org.throughline.register.annexa;

import org.jspecify.annotations.Nullable;

/**
 * A value of a column of codes.
 *
 * @param code as the register stores it; null while nobody has said what the value means
 * @param typed the value as it stands in the file
 */
public record Coded(@Nullable String code, String typed) {

  public boolean isMapped() {
    return code != null;
  }
}
