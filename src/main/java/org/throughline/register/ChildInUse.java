package org.throughline.register;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.throughline.kernel.AuthorityId;

/**
 * By this the rooms above say which children their records point at. Every bean of this type is
 * asked before an extract is undone, within its transaction; the children named stay.
 */
public interface ChildInUse {
  /** Those of the children, by id, that something points at. */
  Set<UUID> inUse(AuthorityId authority, Collection<UUID> children);
}
