package org.throughline.register.extracts;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Entries of one size, gathered into parts of at most a megabyte. */
final class Parts {
  private static final int MOST = 1 << 20;

  private final Sink sink;
  private final ByteBuffer part = ByteBuffer.allocate(MOST);
  private HeldKind kind = HeldKind.CHILDREN;
  private String list = "";

  Parts(Sink sink) {
    this.sink = sink;
  }

  /** Takes a part that is full, or the last of its kind and list. */
  interface Sink {
    void part(HeldKind kind, String list, byte[] entries);
  }

  /** What follows is of this kind and list. */
  void begin(HeldKind of, String ofList) {
    end();
    kind = of;
    list = ofList;
  }

  /** Where the next entry of this kind is to be written. */
  ByteBuffer entry() {
    if (part.remaining() < kind.entry()) {
      end();
    }
    return part;
  }

  /** Hands on what is left. */
  void end() {
    if (part.position() > 0) {
      sink.part(kind, list, Arrays.copyOf(part.array(), part.position()));
      part.clear();
    }
  }
}
