package org.throughline.register.children;

import java.util.List;
import org.throughline.web.Viewer;

/** By this rooms above say what stands after a child on the line from child to committee. */
public interface LineOfSight {
  /** The stops this viewer may know of, in order. */
  List<SightStop> after(Viewer viewer, ChildId child);
}
