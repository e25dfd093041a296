/**
 * Throughline's own PostgreSQL, for a council that has not given it a server; knows no other room.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.throughline.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
