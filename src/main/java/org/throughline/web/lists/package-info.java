/**
 * The one way a list is shown, set out by its reader and taken away: a list says its columns once,
 * and its table, its heads, the choice of columns and three kinds of file come from that.
 */
@NamedInterface("lists")
@NullMarked
package org.throughline.web.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
