/** An invented council and three years of its work, made from a seed and a day and nothing else. */
@NullMarked
package org.throughline.demo.world;

import org.jspecify.annotations.NullMarked;
