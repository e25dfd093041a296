package org.throughline.audits.answering;

import org.jspecify.annotations.Nullable;

/** One step of what follows from an audit, as its page tells of it. */
public record AuditLine(Way way, String what, @Nullable String href, String meta) {
  /** The sign on the thread. */
  public enum Way {
    DONE,
    NEXT,
    LATE;

    String sign() {
      return switch (this) {
        case DONE -> "done";
        case NEXT -> "next";
        case LATE -> "late";
      };
    }
  }
}
