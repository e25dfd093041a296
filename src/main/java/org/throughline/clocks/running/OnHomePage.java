package org.throughline.clocks.running;

/**
 * Owned here and answered above: a room that puts the late records of one kind on the home page
 * itself, so that their clocks do not stand there a second time.
 */
public interface OnHomePage {
  /** The kind of record, as clocks know it: {@code action}. */
  String kind();
}
