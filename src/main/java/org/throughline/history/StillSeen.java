package org.throughline.history;

import java.util.UUID;
import org.throughline.web.Viewer;

/**
 * Owned here and answered above: by this a room says which of its records somebody may still be
 * shown by name. What was seen once is seen no more where a child was restricted since, or a case
 * moved on.
 */
public interface StillSeen {
  /** The kind of subject this room answers for: {@code child}. */
  String kind();

  /** Whether this viewer may see the record now; nothing is logged by asking. */
  boolean by(Viewer viewer, UUID id);
}
