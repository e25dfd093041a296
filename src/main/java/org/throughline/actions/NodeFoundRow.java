package org.throughline.actions;

import java.util.UUID;

/** The node that answers for an action: the one that was named, or the whole authority. */
record NodeFoundRow(UUID id) {}
