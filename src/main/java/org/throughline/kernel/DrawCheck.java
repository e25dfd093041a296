package org.throughline.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A draw recomputed by somebody who trusts nobody: from the frame's CSV, the seed and the size.
 * {@code asPublished} says whether the bytes given were the canonical ones; the hash is of the
 * canonical ones either way.
 */
public record DrawCheck(
    int frameSize,
    String frameSha256,
    boolean asPublished,
    String seed,
    String seedSha256,
    int size,
    List<Selected> selected) {
  public DrawCheck {
    selected = List.copyOf(selected);
  }

  /**
   * Recomputes a draw without caps.
   *
   * @throws Refused with a sentence for a person, where the frame is not a frame
   */
  public static DrawCheck of(byte[] csv, Seed seed, int size) {
    DrawFrame frame = DrawFrame.read(csv);
    byte[] canonical = frame.csv();
    return new DrawCheck(
        frame.size(),
        Sha256.hex(canonical),
        Arrays.equals(csv, canonical),
        seed.hex(),
        seed.sha256(),
        size,
        Draw.take(frame, seed, size).selected());
  }

  /** How the references somebody says were selected differ from these; empty where they agree. */
  public List<String> differences(List<String> references) {
    List<String> ours = selected.stream().map(Selected::reference).toList();
    Set<String> theirs = new HashSet<>(references);
    Set<String> known = new HashSet<>(ours);
    List<String> differences = new ArrayList<>();
    ours.stream()
        .filter(reference -> !theirs.contains(reference))
        .forEach(reference -> differences.add(reference + " was drawn and is not in the list."));
    references.stream()
        .filter(reference -> !known.contains(reference))
        .forEach(reference -> differences.add(reference + " is in the list and was not drawn."));
    if (differences.isEmpty() && !ours.equals(references)) {
      differences.add("The same children are in the list in another order, or more than once.");
    }
    return differences;
  }
}
