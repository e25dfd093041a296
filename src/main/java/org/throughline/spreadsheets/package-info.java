/** Spreadsheets that a council brings in: their columns matched, each row kept or rejected. */
@ApplicationModule(
    allowedDependencies = {"people", "history", "web", "web :: govuk", "web :: lists", "kernel"})
@NullMarked
package org.throughline.spreadsheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
