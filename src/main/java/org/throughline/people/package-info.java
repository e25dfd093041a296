/** Authorities, their organisation tree, the people, the roles they hold, and how they sign in. */
@ApplicationModule(
    allowedDependencies = {"history", "web", "web :: govuk", "web :: lists", "kernel"})
@NullMarked
package org.throughline.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
