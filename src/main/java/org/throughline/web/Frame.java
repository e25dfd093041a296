package org.throughline.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What surrounds a page; {@code own} where it is the person’s own. */
public record Frame(
    String title,
    @Nullable String person,
    @Nullable String authority,
    List<NavLink> places,
    boolean own,
    @Nullable String flash,
    String csrfName,
    @Nullable String csrfToken,
    String nonce,
    boolean demo,
    String assets,
    boolean errors) {
  public Frame {
    places = List.copyOf(places);
  }
}
