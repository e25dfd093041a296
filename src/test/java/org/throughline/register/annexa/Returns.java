package org.throughline.register.annexa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;

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
}
