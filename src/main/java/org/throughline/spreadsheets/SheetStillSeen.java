package org.throughline.spreadsheets;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.history.StillSeen;
import org.throughline.web.Viewer;

/** A spreadsheet is named, and led to, for whoever may bring one in. */
@Component
final class SheetStillSeen implements StillSeen {
  @Override
  public String kind() {
    return SheetFile.KIND;
  }

  @Override
  public boolean by(Viewer viewer, UUID id) {
    return Sheets.mayBringIn(viewer);
  }
}
