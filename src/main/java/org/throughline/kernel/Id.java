package org.throughline.kernel;

import java.util.UUID;

/** A typed id: a record around one UUIDv7 made by {@link Ids}. */
public interface Id {
  UUID value();
}
