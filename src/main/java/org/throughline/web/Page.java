package org.throughline.web;

import java.util.List;
import org.throughline.web.govuk.FieldError;

/**
 * A page is a record, and its template lies beside it under the same name: {@code RegisterPage} is
 * drawn by {@code RegisterPage.jte}, which takes {@code frame} and {@code page}. Decisions are
 * methods of the record; the template only lays them out.
 */
public non-sealed interface Page extends Reply {
  /** The page's title, as the browser's tab shows it. */
  String title();

  /** Which word of the top line this page belongs to. */
  Place place();

  /** What is wrong with what was typed: 422, or 409 where it came too late. */
  default List<FieldError> errors() {
    return List.of();
  }

  /** The HTTP status of the page. */
  default int status() {
    if (errors().isEmpty()) {
      return 200;
    }
    return errors().stream().anyMatch(FieldError::meanwhile) ? 409 : 422;
  }
}
