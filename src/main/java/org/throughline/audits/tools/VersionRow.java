package org.throughline.audits.tools;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of a tool without its questions. */
record VersionRow(UUID id, String name, int version, @Nullable String scale, int lookBackMonths) {}
