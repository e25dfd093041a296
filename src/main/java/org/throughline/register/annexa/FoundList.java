package org.throughline.register.annexa;

import org.jspecify.annotations.Nullable;
import org.throughline.spreadsheets.reading.Table;

/** A list found in a table; without a heading where the sheet is there and quite empty. */
record FoundList(AnnexList list, Table table, @Nullable Heading heading) {}
