package org.throughline.register.extracts;

import java.util.List;

/**
 * Lists of which every row has been read, so that what was staged of them can be merged.
 *
 * @param contested whether one says of something that stands both that it does and that it is
 *     otherwise
 * @param replacing whether one says something else of what stands
 */
record WholeLists(List<String> codes, boolean contested, boolean replacing) {
  WholeLists {
    codes = List.copyOf(codes);
  }
}
