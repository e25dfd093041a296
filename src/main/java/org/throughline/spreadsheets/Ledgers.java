package org.throughline.spreadsheets;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Refused;

/** What spreadsheets may become, by title; each room above answers for its own. */
@Component
final class Ledgers {
  private final List<Ledger> all;

  Ledgers(List<Ledger> ledgers) {
    this.all = ledgers.stream().sorted(Comparator.comparing(Ledger::title)).toList();
  }

  List<Ledger> all() {
    return all;
  }

  /** The ledger of a sheet, or of an address. */
  Ledger of(String code) {
    return all.stream()
        .filter(ledger -> ledger.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("ledger"));
  }

  /** The one that was chosen in a form. */
  Ledger chosen(String code) {
    return all.stream()
        .filter(ledger -> ledger.code().equals(code))
        .findFirst()
        .orElseThrow(() -> Refused.unusable("Say what the spreadsheet holds.").about("ledger"));
  }
}
