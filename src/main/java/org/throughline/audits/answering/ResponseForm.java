package org.throughline.audits.answering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.throughline.kernel.Kebab;
import org.throughline.register.children.RiskStatus;
import org.throughline.web.govuk.FieldError;

/** What was typed about a safety concern; the status is empty until one is chosen. */
record ResponseForm(String done, String status, String pointer) {
  static final ResponseForm EMPTY = new ResponseForm("", "", "");
  private static final int LONGEST = 4000;
  private static final int LONGEST_POINTER = 200;

  ResponseForm {
    done = Answer.clean(done).strip();
    pointer = Answer.clean(pointer).strip();
  }

  RiskStatus risk() {
    return Kebab.read(RiskStatus.class, status);
  }

  List<FieldError> errors() {
    List<FieldError> errors = new ArrayList<>();
    if (done.isEmpty() || done.length() > LONGEST) {
      errors.add(new FieldError("done", "Say in 1 to 4,000 characters what was done."));
    }
    if (Arrays.stream(RiskStatus.values()).map(Kebab::of).noneMatch(status::equals)) {
      errors.add(new FieldError("status", "Say how the risk stands."));
    } else if (risk().isManaged() && pointer.isEmpty()) {
      errors.add(new FieldError("pointer", "Say where in the case system the plan can be found."));
    }
    if (pointer.length() > LONGEST_POINTER) {
      errors.add(new FieldError("pointer", "At most 200 characters."));
    }
    return errors;
  }
}
