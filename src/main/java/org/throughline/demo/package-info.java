/** The demo council: made by the product's own rules when it starts on an empty data folder. */
@ApplicationModule(
    allowedDependencies = {
      "audits",
      "audits :: policy",
      "audits :: reaudit",
      "audits :: tools",
      "clocks :: calendar",
      "clocks :: rules",
      "clocks :: running",
      "register",
      "register :: annexa",
      "register :: extracts",
      "standards",
      "messages",
      "people",
      "history",
      "web",
      "kernel"
    })
@NullMarked
package org.throughline.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
