package org.throughline.audits.draws;

import java.util.Arrays;
import java.util.List;
import org.throughline.kernel.Kebab;
import org.throughline.kernel.Refused;

/** The statuses of open children, as the register codes them; each is a stratum of a draw. */
public enum CaseStatus {
  LOOKED_AFTER("In care"),
  CHILD_PROTECTION_PLAN("Child protection plan"),
  CHILD_IN_NEED("Child in need"),
  ASSESSMENT("Being assessed"),
  CARE_LEAVER("Care leaver"),
  EARLY_HELP("Early help");

  private final String label;

  CaseStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** The stratum's name in a frame: {@code child-in-need}. */
  public String code() {
    return Kebab.of(this);
  }

  /** What people call a stratum; a code not known here is shown as it stands. */
  public static String labelOf(String code) {
    return Arrays.stream(values())
        .filter(status -> status.code().equals(code))
        .map(CaseStatus::label)
        .findFirst()
        .orElse(code);
  }

  /** Reads codes, each once; refuses an unknown one by its name. */
  static List<CaseStatus> read(List<String> codes) {
    return codes.stream().map(CaseStatus::read).distinct().toList();
  }

  private static CaseStatus read(String code) {
    for (CaseStatus status : values()) {
      if (status.code().equals(code)) {
        return status;
      }
    }
    List<String> known = Arrays.stream(values()).map(CaseStatus::code).toList();
    throw Refused.unusable(
        "“%s” is not a status. The statuses are %s.".formatted(code, String.join(", ", known)));
  }
}
