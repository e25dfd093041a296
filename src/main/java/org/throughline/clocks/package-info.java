/**
 * Every time limit there is: the rules with what they rest on, England’s working days, and the
 * clocks that run.
 */
@ApplicationModule(
    allowedDependencies = {
      "messages",
      "people",
      "history",
      "web",
      "web :: govuk",
      "web :: lists",
      "kernel"
    })
@NullMarked
package org.throughline.clocks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
