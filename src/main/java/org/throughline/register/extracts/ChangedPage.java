package org.throughline.register.extracts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.web.Page;
import org.throughline.web.Place;

/** The children whom an extract changed in one way. */
record ChangedPage(
    ExtractRow extract, ChangeKind kind, List<ChangedChildRow> children, boolean more)
    implements Page {
  ChangedPage {
    children = List.copyOf(children);
  }

  @Override
  public String title() {
    return kind.label();
  }

  @Override
  public Place place() {
    return Place.CHILDREN;
  }

  String extractAddress() {
    return "/extracts/" + extract.id().value();
  }

  @Nullable String next() {
    return more
        ? extractAddress()
            + "/changes/"
            + kind.code()
            + "?after="
            + URLEncoder.encode(children.getLast().reference(), StandardCharsets.UTF_8)
        : null;
  }

  boolean hasBefore() {
    return kind != ChangeKind.NEW && kind != ChangeKind.ABSENT && kind != ChangeKind.RETURNED;
  }

  static String before(ChangedChildRow child) {
    return said(child.wasStatus(), child.wasTeam(), child.wasWorker());
  }

  static String after(ChangedChildRow child) {
    return said(child.nowStatus(), child.nowTeam(), child.nowWorker());
  }

  private static String said(
      @Nullable String status, @Nullable String team, @Nullable String worker) {
    return Wording.status(status)
        + (team == null ? "" : ", " + team)
        + (worker == null ? "" : ", " + worker);
  }
}
