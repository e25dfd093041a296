package org.throughline.register.extracts;

import java.time.LocalDate;
import java.util.List;

/** A file that is held until its sender says whether its older figures are meant. */
record HeldRow(ExtractId id, String names, String sha256, long bytes, LocalDate asAt) {
  Stored stored() {
    return new Stored(names.lines().toList(), sha256, bytes);
  }

  List<String> files() {
    return names.lines().toList();
  }
}
