/** Which children’s records are read, by whom, with what tool, and what was found. */
@ApplicationModule(
    allowedDependencies = {
      "clocks :: running",
      "register",
      "register :: children",
      "register :: status",
      "standards",
      "messages",
      "people",
      "history",
      "web",
      "web :: govuk",
      "kernel"
    })
@NullMarked
package org.throughline.audits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
