/** What good looks like: scales, grades with their descriptors, and the one frame of themes. */
@ApplicationModule(
    allowedDependencies = {"messages", "people", "history", "web", "web :: govuk", "kernel"})
@NullMarked
package org.throughline.standards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
