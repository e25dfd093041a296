package org.throughline.audits.draws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.web.Grant;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

class ExchangedTest {
  private static final ReplacementCountRow SIX =
      new ReplacementCountRow(ReplacementReason.RECORD_NOT_ACCESSIBLE, "Northmere 1", 6);
  private static final ReplacementCountRow TWO =
      new ReplacementCountRow(ReplacementReason.OTHER, "Northmere 2", 2);

  @Test
  void theServiceSeesEachNumber() {
    Exchanged shown = Exchanged.of(List.of(SIX, TWO), as(Role.HEAD_OF_QUALITY));
    assertThat(shown.lines()).extracting(Exchanged.Line::count).containsExactly("6", "2");
    assertThat(shown.sentence()).isEqualTo("Eight children have been replaced since.");
    assertThat(shown.hidesSome()).isFalse();
  }

  @Test
  void aCouncillorSeesNoSmallNumberNorOneItCouldBeWorkedOutFrom() {
    Exchanged shown = Exchanged.of(List.of(SIX, TWO), as(Role.READ_ONLY));
    assertThat(shown.lines()).extracting(Exchanged.Line::count).containsExactly("c", "c");
    assertThat(shown.sentence()).isEqualTo("More than five children have been replaced since.");
    assertThat(Exchanged.of(List.of(TWO), as(Role.READ_ONLY)).sentence())
        .isEqualTo("A few children, five at most, have been replaced since.");
    assertThat(Exchanged.of(List.of(SIX), as(Role.READ_ONLY)).lines().getFirst().count())
        .isEqualTo("6");
  }

  private static Viewer as(Role role) {
    UUID id = new UUID(0, 1);
    return new Viewer(
        new AuthorityId(id),
        "t",
        "Testmere",
        new AccountId(id),
        "Test",
        List.of(new Grant(role, id)),
        Set.of());
  }
}
