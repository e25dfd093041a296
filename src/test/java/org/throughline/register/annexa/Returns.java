package org.throughline.register.annexa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Generated returns for tests of other packages. */
public final class Returns {
  public static final LocalDate AS_AT = AnnexWorkbooks.AS_AT;

  private Returns() {}

  /** A workbook of 2024 with so many rows; shuffled and dressed otherwise where asked. */
  public static Path workbook(Path folder, long seed, int rows, boolean otherwise) {
    AnnexWorkbooks.Dress plain = AnnexWorkbooks.Dress.plain(AnnexWorkbooks.Version.V2024);
    AnnexWorkbooks.Dress odd =
        new AnnexWorkbooks.Dress(
            AnnexWorkbooks.Version.V2024, AnnexWorkbooks.DateDress.DAY_FIRST, true, true, 77);
    try {
      return AnnexWorkbooks.workbook(folder, seed, rows, otherwise ? odd : plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same return a month later: one row in ten has another worker or, where no worker stands in
   * the list, other dates.
   */
  public static Path nextMonth(Path folder, long seed, int rows) {
    AnnexWorkbooks.Dress plain = AnnexWorkbooks.Dress.plain(AnnexWorkbooks.Version.V2024);
    var lists = AnnexWorkbooks.lists(seed, rows, plain.version());
    lists.values().forEach(Returns::change);
    Path path = folder.resolve("annex-" + seed + "-" + rows + "-next.xlsx");
    try {
      AnnexWorkbooks.write(path, lists, plain, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return path;
  }

  /** A return of so many care leavers and nobody else. */
  public static Path careLeavers(Path folder, long seed, int rows) {
    AnnexWorkbooks.Dress plain = AnnexWorkbooks.Dress.plain(AnnexWorkbooks.Version.V2024);
    Path path = folder.resolve("care-leavers-" + rows + ".xlsx");
    try {
      AnnexWorkbooks.write(
          path,
          Map.of(
              AnnexList.CARE_LEAVERS,
              AnnexWorkbooks.list(AnnexList.CARE_LEAVERS, seed, rows, plain.version())),
          plain,
          false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return path;
  }

  private static void change(AnnexWorkbooks.Sheet sheet) {
    int worker = sheet.columns().indexOf(Column.WORKER);
    for (int i = 0; i < sheet.rows().size(); i += 10) {
      List<@Nullable Object> row = sheet.rows().get(i);
      if (worker >= 0) {
        row.set(worker, "Worker newly come");
      } else {
        row.replaceAll(value -> value instanceof LocalDate date ? date.plusDays(1) : value);
      }
    }
  }
}
