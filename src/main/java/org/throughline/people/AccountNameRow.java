package org.throughline.people;

import java.util.UUID;

/** The name of an account, current or ended. */
record AccountNameRow(UUID id, String name) {}
