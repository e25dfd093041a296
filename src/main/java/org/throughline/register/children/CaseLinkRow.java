package org.throughline.register.children;

import org.jspecify.annotations.Nullable;

/** The pattern by which a child is opened in the council’s case system. */
record CaseLinkRow(@Nullable String pattern) {}
