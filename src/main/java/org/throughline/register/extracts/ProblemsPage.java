package org.throughline.register.extracts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.web.Page;
import org.throughline.web.Place;

/** Cells that cost their row its place, or only themselves. */
record ProblemsPage(ExtractRow extract, boolean rejected, List<ProblemRow> problems, boolean more)
    implements Page {
  ProblemsPage {
    problems = List.copyOf(problems);
  }

  @Override
  public String title() {
    return rejected ? "Rows that were rejected" : "Values that were set aside";
  }

  @Override
  public Place place() {
    return Place.CHILDREN;
  }

  String extractAddress() {
    return "/extracts/" + extract.id().value();
  }

  String address() {
    return extractAddress() + (rejected ? "/rejections" : "/set-aside");
  }

  @Nullable String next() {
    return more ? address() + "?after=" + problems.getLast().id() : null;
  }
}
