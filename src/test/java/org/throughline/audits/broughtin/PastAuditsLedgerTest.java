package org.throughline.audits.broughtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.audits.draws.TestRegister;
import org.throughline.kernel.Refused;
import org.throughline.spreadsheets.Field;
import org.throughline.spreadsheets.Kept;
import org.throughline.spreadsheets.SheetFile;
import org.throughline.spreadsheets.SheetId;
import org.throughline.spreadsheets.SheetRow;
import org.throughline.spreadsheets.SheetRow.Typed;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/** A row of a council’s own record, as the columns were matched. */
@RoomTest
class PastAuditsLedgerTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 4);

  @Autowired TestCouncils councils;
  @Autowired TestRegister register;
  @Autowired PastAuditsLedger ledger;

  private Viewer quality;
  private SheetFile sheet;

  @BeforeEach
  void aRegister() {
    TestCouncil council = councils.found();
    register.fill(council, 3);
    quality = council.as(Role.HEAD_OF_QUALITY);
    sheet = new SheetFile(new SheetId(UUID.randomUUID()), "tracker.xlsx");
  }

  private static Map<String, Typed> cells() {
    Map<String, Typed> cells = new HashMap<>();
    cells.put("child", Typed.text("Case ID", "T-00001"));
    cells.put("day", Typed.day("Audit date", DAY));
    cells.put("grade", Typed.text("Overall grade", "RI"));
    return cells;
  }

  private static SheetRow row(int number, Map<String, Typed> cells) {
    return new SheetRow(number, cells, Map.of());
  }

  @Test
  void aRowBecomesAnAuditUnderALabelThatNamesNoChild() {
    Kept kept = ledger.keep(quality, sheet, row(4, cells()));
    assertThat(kept.became().kind()).isEqualTo("audit");
    assertThat(kept.became().label()).isEqualTo("AU-0001");
    assertThat(kept.note()).isEmpty();
    assertThat(ledger.takeBack(quality, sheet, "It was the wrong year.")).isEqualTo(1);
    SheetFile again = new SheetFile(new SheetId(UUID.randomUUID()), "tracker.xlsx");
    assertThat(ledger.keep(quality, again, row(4, cells())).became().label()).isEqualTo("AU-0002");
  }

  @Test
  void aDayThatIsNotThereOrCannotBeReadRefusesTheRow() {
    Map<String, Typed> cells = cells();
    cells.put("day", new Typed("Audit date", "30/02/2025", null, "There is no such day."));
    assertThatThrownBy(() -> ledger.keep(quality, sheet, row(4, cells)))
        .isInstanceOf(Refused.class)
        .hasMessage("There is no such day.");
    cells.remove("day");
    assertThatThrownBy(() -> ledger.keep(quality, sheet, row(4, cells)))
        .isInstanceOf(Refused.class)
        .hasMessage("There is no day.");
  }

  @Test
  void everyColumnOfTheTemplateIsKept() {
    Map<String, Typed> cells = cells();
    for (Field field : ledger.fields()) {
      if (field.kind() == Field.Kind.TEXT && !field.needed()) {
        cells.put(field.code(), Typed.text(field.heading(), field.example()));
      }
    }
    assertThat(ledger.keep(quality, sheet, row(4, cells)).became().label()).isEqualTo("AU-0001");
  }

  @Test
  void noHeadingBelongsToTwoColumns() {
    List<String> headings = new ArrayList<>();
    for (Field field : ledger.fields()) {
      headings.add(key(field.heading()));
      field.alsoCalled().forEach(heading -> headings.add(key(heading)));
    }
    assertThat(new HashSet<>(headings)).hasSameSizeAs(headings);
    assertThat(headings).contains("caseid", "auditdate", "overallgrade", "moderatedgrade");
  }

  private static String key(String heading) {
    return heading.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
