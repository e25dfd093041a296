package org.throughline.actions;

/**
 * How many open actions in a viewer’s line have no owner any more, and of how many in their care
 * the risk is to be looked at again.
 */
record UnattendedRow(int ownerless, int stale) {}
