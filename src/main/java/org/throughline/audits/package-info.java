/** Which children’s records are read, by whom, with what tool, and what was found. */
@ApplicationModule(
    allowedDependencies = {
      "actions",
      "clocks :: rules",
      "clocks :: running",
      "register",
      "register :: children",
      "register :: status",
      "spreadsheets",
      "standards",
      "messages",
      "people",
      "history",
      "web",
      "web :: govuk",
      "web :: lists",
      "web :: word",
      "kernel"
    })
@NullMarked
package org.throughline.audits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
