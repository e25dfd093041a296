package org.throughline.register.children;

import org.jspecify.annotations.Nullable;

/** One stop on the line of sight: a link as far as the reader may go, dotted while it is ahead. */
public record SightStop(String what, String more, @Nullable String href, boolean ahead) {}
