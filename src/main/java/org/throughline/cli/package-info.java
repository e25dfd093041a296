/** The operator's command: verbs for a terminal, as clients of a running server or of nothing. */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.throughline.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
