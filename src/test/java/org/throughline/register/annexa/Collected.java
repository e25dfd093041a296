package org.throughline.register.annexa;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.throughline.spreadsheets.reading.UploadedFile;

/** A sink that keeps everything, for tests. */
final class Collected implements RowSink {

  final List<AnnexRow> rows = new ArrayList<>();
  final List<CellProblem> rejected = new ArrayList<>();
  final List<CellProblem> setAside = new ArrayList<>();
  final List<CellProblem> unmapped = new ArrayList<>();

  @Override
  public void row(AnnexRow row) {
    rows.add(row);
  }

  @Override
  public void rejected(CellProblem problem) {
    rejected.add(problem);
  }

  @Override
  public void setAside(CellProblem problem) {
    setAside.add(problem);
  }

  @Override
  public void unmapped(CellProblem problem) {
    unmapped.add(problem);
  }

  List<AnnexRow> of(AnnexList list) {
    return rows.stream().filter(row -> row.list() == list).toList();
  }

  /** Every fact of every row, printed and sorted. */
  Set<String> facts() {
    Set<String> facts = new TreeSet<>();
    FactSink sink =
        new FactSink() {
          @Override
          public void child(ChildFact fact) {
            facts.add(fact.toString());
          }

          @Override
          public void involvement(InvolvementFact fact) {
            facts.add(fact.toString());
          }

          @Override
          public void event(EventFact fact) {
            facts.add(fact.toString());
          }
        };
    rows.forEach(row -> Facts.of(row, sink));
    return facts;
  }

  static Recognised read(Path path, RowSink sink) {
    return read(List.of(new UploadedFile(String.valueOf(path.getFileName()), path)), sink);
  }

  static Recognised read(List<UploadedFile> files, RowSink sink) {
    return new AnnexA().read(files, Reading.asAt(AnnexWorkbooks.AS_AT), sink);
  }
}
