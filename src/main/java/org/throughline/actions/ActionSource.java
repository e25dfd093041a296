package org.throughline.actions;

import java.util.UUID;
import org.throughline.kernel.NotFound;
import org.throughline.web.Viewer;

/**
 * By this a room above lets actions be raised from its records, on the page and by the API, and
 * says what they are about. There is one bean for each kind of record.
 */
public interface ActionSource {
  /** The kind of record, as in its address: {@code finding}. */
  String kind();

  /**
   * What an action from this record would be about.
   *
   * @throws NotFound where the viewer may not see the record
   */
  Offer offer(Viewer viewer, UUID id);
}
