/** The benchmarks: never part of a test. */
@NullMarked
package org.throughline.bench;

import org.jspecify.annotations.NullMarked;
