package org.throughline.people;

import java.util.List;
import org.throughline.web.Viewer;

/** By this each room puts its lines on the administrator’s page; every bean of it is asked. */
public interface AdministrationLines {
  /** Called for administrators only, within a transaction of their authority. */
  List<AdministrationLine> linesFor(Viewer administrator);
}
