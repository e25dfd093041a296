package org.throughline.register.annexa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads an Annex A return in any of its shapes: the workbooks of 2021 and January 2024, sheets
 * named by subject, extracts from the standard safeguarding dataset, one CSV file a list. Rows are
 * handed on as they are met, so memory does not grow with them; a workbook's shared texts are held,
 * up to a limit. Holds no state between readings and may be used by many threads.
 */
public final class AnnexA {

  private static final int PROGRESS_EVERY = 5_000;

  private final Limits limits;

  public AnnexA() {
    this(Limits.USUAL);
  }

  AnnexA(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads every row of every list. All lists are recognised before the first row is handed on;
   * damage can still be met half way, so whoever keeps the rows keeps all of them or none.
   *
   * @throws WrongWorkbook where this is no Annex A, or not one that can be read
   */
  public Recognised read(List<UploadedFile> files, Reading reading, RowSink sink) {
    Meter meter = new Meter(limits);
    try (Upload upload = Upload.open(files, meter)) {
      Recognition recognition = Recognition.of(upload.tables());
      CodeReader codes = new CodeReader(reading.codes());
      List<ListTally> tallies = new ArrayList<>();
      for (FoundList found : recognition.lists()) {
        tallies.add(read(found, reading, codes, meter, sink));
      }
      List<String> ignored = new ArrayList<>(recognition.ignored());
      ignored.addAll(upload.ignored());
      return new Recognised(
          Version.of(upload.isWorkbook(), recognition.lists(), codes.sawLaterCodes()),
          tallies,
          ignored);
    } catch (IOException | UncheckedIOException e) {
      throw new WrongWorkbook(
          "The file is damaged or came only in part.", WhatIsExpected.WHOLE_FILE, e);
    }
  }

  private static ListTally read(
      FoundList found, Reading reading, CodeReader codes, Meter meter, RowSink sink) {
    Heading heading = found.heading();
    if (heading == null) {
      return new ListTally(
          found.list(), found.table().name(), 0, 0, 0, 0, 0, 0, List.of(), List.of(), List.of());
    }
    boolean taken = found.list() != AnnexList.ADOPTERS || reading.adopters();
    RowReader reader =
        new RowReader(found, heading.places(), new Dates(reading.asAt()), codes, sink);
    int read = 0;
    int leftOut = 0;
    try (Table.Rows rows = found.table().open()) {
      goToHeading(rows, heading);
      rows.keepOnly(reader.wanted());
      while (rows.next()) {
        if (rows.cells().isBlank()) {
          continue;
        }
        meter.row();
        if (taken) {
          reader.read(rows.cells());
        } else {
          leftOut++;
        }
        if (++read % PROGRESS_EVERY == 0) {
          sink.progress(found.list(), read);
        }
      }
    }
    sink.progress(found.list(), read);
    return tally(found, heading, reader, read, leftOut);
  }

  private static void goToHeading(Table.Rows rows, Heading heading) {
    boolean found = false;
    while (!found && rows.next()) {
      found = !rows.cells().isBlank() && rows.cells().row() == heading.row();
    }
  }

  private static ListTally tally(
      FoundList found, Heading heading, RowReader reader, int read, int leftOut) {
    return new ListTally(
        found.list(),
        found.table().name(),
        read,
        reader.kept(),
        reader.rejected(),
        leftOut,
        reader.unmapped(),
        reader.setAside(),
        heading.absent(),
        heading.places().keySet().stream()
            .filter(column -> column.kind() == Column.Kind.LEFT_OUT)
            .toList(),
        heading.unknown());
  }
}
