package org.throughline.actions;

import java.util.UUID;

/** A child that an action is about. */
record ChildOfActionRow(UUID childId) {}
