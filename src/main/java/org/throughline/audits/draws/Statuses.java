package org.throughline.audits.draws;

import java.util.Arrays;
import java.util.List;
import org.throughline.kernel.Refused;
import org.throughline.register.annexa.Status;

/** The statuses of open children, as the register has them; each is a stratum of a draw. */
final class Statuses {
  private Statuses() {}

  /** Reads codes, each once; refuses an unknown one by its name. */
  static List<Status> read(List<String> codes) {
    return codes.stream().map(Statuses::read).distinct().toList();
  }

  private static Status read(String code) {
    for (Status status : Status.values()) {
      if (status.code().equals(code)) {
        return status;
      }
    }
    List<String> known = Arrays.stream(Status.values()).map(Status::code).toList();
    throw Refused.unusable(
        "“%s” is not a status. The statuses are %s.".formatted(code, String.join(", ", known)));
  }
}
