package org.throughline.audits.draws;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.kernel.DrawFrame;
import org.throughline.kernel.Sha256;

/**
 * A frame as it was frozen: its canonical bytes and their SHA-256, the ids and workers of its
 * children by reference, and who was left out of it.
 */
record FrozenFrame(
    DrawFrame frame,
    Csv csv,
    Map<String, UUID> children,
    Map<String, String> workers,
    int openCount,
    int auditedCount,
    List<LeftOut> leftOut) {
  /** A child excluded by somebody. */
  record LeftOut(UUID child, String reason) {}

  /** Bytes that are hashed once. */
  static final class Csv {
    private final byte[] bytes;
    private final String sha256;

    Csv(byte[] bytes) {
      this.bytes = bytes.clone();
      this.sha256 = Sha256.hex(bytes);
    }

    byte[] bytes() {
      return bytes.clone();
    }

    String sha256() {
      return sha256;
    }
  }
}
