/** What a person is told: for now on the home page, until it is settled. */
@ApplicationModule(allowedDependencies = {"people", "history", "web", "web :: govuk", "kernel"})
@NullMarked
package org.throughline.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
