/**
 * What is owed by whom and by when, from every source: raised, owned, closed with evidence, and
 * checked by somebody else.
 */
@ApplicationModule(
    allowedDependencies = {
      "clocks :: calendar",
      "clocks :: running",
      "register",
      "register :: children",
      "standards",
      "messages",
      "people",
      "spreadsheets",
      "history",
      "web",
      "web :: govuk",
      "web :: lists",
      "kernel"
    })
@NullMarked
package org.throughline.actions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
