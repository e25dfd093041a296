package org.throughline.register.annexa;

/**
 * Takes the facts of each row, that a child is known before all others of that child. The same fact
 * may come again from another row or list.
 */
public interface FactSink {

  void child(ChildFact fact);

  void involvement(InvolvementFact fact);

  void event(EventFact fact);
}
