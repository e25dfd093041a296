package org.throughline.web.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a long list, read stretch by stretch, so that they are never all held at once. */
@FunctionalInterface
public interface Stretches<R> {
  /** What stands after this row, or from the beginning after null; empty where the list ends. */
  List<R> after(@Nullable R last);
}
