package org.throughline.register.extracts;

import org.throughline.web.Page;
import org.throughline.web.Place;

/** Asks once more before an extract is undone. */
record UndoPage(ExtractRow extract, String formKey) implements Page {
  @Override
  public String title() {
    return "Undo this extract?";
  }

  @Override
  public Place place() {
    return Place.CHILDREN;
  }

  String address() {
    return "/extracts/" + extract.id().value();
  }
}
