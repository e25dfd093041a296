package org.throughline.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One node of the organisation tree, with how deep it lies (0 is the authority itself). */
public record NodeRow(UUID id, @Nullable UUID parentId, NodeKind kind, String name, int depth) {}
