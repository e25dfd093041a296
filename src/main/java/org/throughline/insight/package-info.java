/** What the numbers say, with how sure one may be of them. */
@ApplicationModule(
    allowedDependencies = {
      "standards",
      "people",
      "history",
      "web",
      "web :: govuk",
      "web :: lists",
      "kernel"
    })
@NullMarked
package org.throughline.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
