package org.throughline.spreadsheets.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {
  private static final int BIRTH = Dates.YEARS_AHEAD_OF_A_BIRTH;

  @Test
  void twoDigitYearsOfBirthLieInThePastAndOthersNearTheDay() {
    Dates dates = new Dates(LocalDate.of(2024, 6, 30));
    assertThat(dates.ofText("01/02/24", BIRTH)).isEqualTo("2024-02-01");
    assertThat(dates.ofText("01/02/27", BIRTH)).isEqualTo("1927-02-01");
    assertThat(dates.ofText("01/02/27", Dates.YEARS_AHEAD_OF_TWO_DIGITS)).isEqualTo("2027-02-01");
    assertThat(dates.ofText("01/02/98", BIRTH)).isEqualTo("1998-02-01");
  }
}
