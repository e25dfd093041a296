package org.throughline.actions;

import java.util.UUID;
import org.throughline.history.Subject;

/**
 * The record an action came from: a kind in kebab case that has a page of its own, its id, and the
 * label a person knows it by, which names no child. What it is, this room does not ask.
 */
public record Source(String kind, UUID id, String label) {
  public static Source of(Subject subject) {
    return new Source(subject.kind(), subject.id(), subject.label());
  }

  /** Where the record can be read. */
  public String address() {
    return Subject.address(kind, id);
  }
}
