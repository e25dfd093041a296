package org.throughline.web.lists;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.throughline.web.Download;
import org.throughline.web.FileKind;

/**
 * A table to be filled in elsewhere and sent back: its headings, one row as an example, and what is
 * to stand in each column, which workbooks say on a second sheet.
 */
public record Template(
    String title, List<String> headings, List<String> example, List<Said> about) {
  public Template {
    headings = List.copyOf(headings);
    example = List.copyOf(example);
    about = List.copyOf(about);
  }

  /** What is to stand under a heading. */
  public record Said(String heading, String words) {}

  /** The file, called so but for the ending. */
  public Download as(FileKind kind, String name, Instant asAt) {
    return new TableDownload(title, headings.size(), asAt, this::write).as(kind, name);
  }

  private void write(TableFile file) throws IOException {
    file.row(headings);
    file.row(example);
    file.end(
        about.stream().map(said -> new TableFile.About(said.heading(), said.words())).toList());
  }
}
