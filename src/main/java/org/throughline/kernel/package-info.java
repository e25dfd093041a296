/** What every room stands on: ids, time, the two ways to fail, and the one way to the database. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.throughline.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
