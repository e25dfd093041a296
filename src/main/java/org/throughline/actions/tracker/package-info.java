/** The action tracker that a council kept as a spreadsheet: its open actions come in as actions. */
@NullMarked
package org.throughline.actions.tracker;

import org.jspecify.annotations.NullMarked;
