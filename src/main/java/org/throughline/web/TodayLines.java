package org.throughline.web;

import java.util.List;

/** By this each room puts its lines on the home page; every bean of this type is asked. */
public interface TodayLines {
  List<TodayLine> linesFor(Viewer viewer);
}
