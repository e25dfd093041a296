package org.throughline.spreadsheets;

import java.util.UUID;
import org.throughline.kernel.Id;

/** One spreadsheet that was sent in. */
public record SheetId(UUID value) implements Id {}
