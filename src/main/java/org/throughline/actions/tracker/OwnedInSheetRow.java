package org.throughline.actions.tracker;

import org.throughline.actions.ActionId;

/** An action of one owner that came in with a spreadsheet. */
record OwnedInSheetRow(ActionId actionId) {}
