package org.throughline.spreadsheets;

import org.jspecify.annotations.Nullable;

/** What a heading was said to be the last time; null where it was left out. */
record RememberedRow(String headingKey, @Nullable String field) {}
