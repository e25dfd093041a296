/**
 * Who did what, and who saw what: append-only, written in the transaction of the one who did it.
 */
@ApplicationModule(allowedDependencies = {"kernel", "web", "web :: govuk"})
@NullMarked
package org.throughline.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
