/**
 * The children the council knows, where each stands, their journeys, and the extracts that say so.
 */
@ApplicationModule(
    allowedDependencies = {
      "messages",
      "people",
      "spreadsheets :: reading",
      "history",
      "web",
      "web :: govuk",
      "web :: lists",
      "kernel"
    })
@NullMarked
package org.throughline.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
