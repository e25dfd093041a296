/** Extracts, the children they tell of, their involvements and their journeys. */
@ApplicationModule(
    allowedDependencies = {"messages", "people", "history", "web", "web :: govuk", "kernel"})
@NullMarked
package org.throughline.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
