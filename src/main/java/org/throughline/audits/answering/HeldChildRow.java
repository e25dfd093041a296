package org.throughline.audits.answering;

import java.util.UUID;

/** A child that a draw or an audit points at. */
record HeldChildRow(UUID childId) {}
