package org.throughline.register.children;

import java.util.List;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.Stop;

/** By this rooms above say what stands after a child on the line from child to committee. */
public interface LineOfSight {
  /** The stops this viewer may know of, in order; linked as far as this viewer may go. */
  List<Stop> after(Viewer viewer, ChildId child);
}
