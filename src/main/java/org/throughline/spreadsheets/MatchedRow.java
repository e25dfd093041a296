package org.throughline.spreadsheets;

import org.jspecify.annotations.Nullable;

/** A column of a sheet and the field it was said to be; null where it is left out. */
record MatchedRow(int position, String heading, @Nullable String field) {}
