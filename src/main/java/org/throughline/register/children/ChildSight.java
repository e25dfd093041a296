package org.throughline.register.children;

import java.util.Optional;
import org.throughline.web.Viewer;

/**
 * By this a room above lets somebody see a child whom their roles do not cover, such as an auditor
 * the child of an audit. Every bean of this type is asked; a restriction still stands before it.
 */
public interface ChildSight {
  /** Why this viewer may see this child (“auditor of AU-0766”), or nothing. */
  Optional<String> purpose(Viewer viewer, ChildId child);
}
