package org.throughline.register.annexa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.throughline.spreadsheets.reading.Dates;
import org.throughline.spreadsheets.reading.Limits;
import org.throughline.spreadsheets.reading.Meter;
import org.throughline.spreadsheets.reading.Table;
import org.throughline.spreadsheets.reading.Upload;
import org.throughline.spreadsheets.reading.UploadedFile;
import org.throughline.spreadsheets.reading.WhatIsExpected;
import org.throughline.spreadsheets.reading.WrongWorkbook;

/**
 * Reads an Annex A return in any of its shapes: the workbooks of 2021 and January 2024, sheets
 * named by subject, extracts from the standard safeguarding dataset, one CSV file a list. Rows are
 * handed on as they are met, so memory does not grow with them; a workbook's shared texts are held,
 * up to a limit. Several lists are read at once. Holds no state between readings and may be used by
 * many threads.
 */
public final class AnnexA {

  static final String EXPECTED =
      "Expected is Annex A as one Excel workbook (.xlsx) with the sheets List 1 to List 11 or"
          + " sheets named by subject, or one CSV file for each list, together or in one zip.";

  private static final int PROGRESS_EVERY = 5_000;

  private final Limits limits;
  private final int atOnce;

  /** Reads one list after the other. */
  public AnnexA() {
    this(Limits.USUAL, 1);
  }

  AnnexA(Limits limits) {
    this(limits, 1);
  }

  private AnnexA(Limits limits, int atOnce) {
    this.limits = limits;
    this.atOnce = atOnce;
  }

  /** Reads so many lists at once, each on a thread of its own. */
  public static AnnexA atOnce(int lists) {
    return new AnnexA(Limits.USUAL, lists);
  }

  /**
   * Reads every row of every list. All lists are recognised before the first row is handed on;
   * damage can still be met half way, so whoever keeps the rows keeps all of them or none.
   *
   * @throws WrongWorkbook where this is no Annex A, or not one that can be read
   * @throws CancellationException where the thread that asks is interrupted
   */
  public Recognised read(List<UploadedFile> files, Reading reading, RowSink sink) {
    Meter meter = new Meter(limits, EXPECTED);
    try (Upload upload = Upload.open(files, meter)) {
      Recognition recognition = Recognition.of(upload.tables());
      List<ListRead> lists = all(recognition.lists(), reading, meter, sink);
      List<String> ignored = new ArrayList<>(recognition.ignored());
      ignored.addAll(upload.ignored());
      return new Recognised(
          Version.of(
              upload.isWorkbook(),
              recognition.lists(),
              lists.stream().anyMatch(ListRead::sawLaterCodes)),
          lists.stream().map(ListRead::tally).toList(),
          ignored);
    } catch (IOException | UncheckedIOException e) {
      throw new WrongWorkbook(
          "The file is damaged or came only in part.", WhatIsExpected.WHOLE_FILE, e);
    }
  }

  /** What came of one list, and whether it holds a code that only January 2024 has. */
  private record ListRead(ListTally tally, boolean sawLaterCodes) {}

  private List<ListRead> all(List<FoundList> lists, Reading reading, Meter meter, RowSink sink) {
    try (ExecutorService readers = Executors.newFixedThreadPool(atOnce)) {
      try {
        List<Future<ListRead>> reads = new ArrayList<>();
        for (FoundList found : lists) {
          reads.add(readers.submit(() -> whole(found, reading, meter, sink)));
        }
        return inOrder(reads);
      } catch (InterruptedException e) {
        throw new CancellationException("The reading was interrupted");
      } finally {
        meter.stop();
        readers.shutdownNow();
      }
    }
  }

  /** The answers in the order of the lists; the first fault in that order if there are any. */
  private static List<ListRead> inOrder(List<Future<ListRead>> reads) throws InterruptedException {
    List<ListRead> lists = new ArrayList<>();
    RuntimeException fault = null;
    for (Future<ListRead> read : reads) {
      try {
        lists.add(read.get());
      } catch (ExecutionException e) {
        if (e.getCause() instanceof Error error) {
          throw error;
        }
        boolean worse = fault == null || fault instanceof Meter.Stopped;
        fault = worse && e.getCause() instanceof RuntimeException own ? own : fault;
      }
    }
    if (fault != null) {
      throw fault;
    }
    return lists;
  }

  private static ListRead whole(FoundList found, Reading reading, Meter meter, RowSink sink) {
    try {
      CodeReader codes = new CodeReader(reading.codes());
      ListTally tally = read(found, reading, codes, meter, sink);
      sink.ended(found.list());
      return new ListRead(tally, codes.sawLaterCodes());
    } catch (RuntimeException | Error e) {
      meter.stop();
      throw e;
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
