package org.throughline.register.annexa;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The closed lists of codes an Annex A column may hold; what each holds lies in {@code codes.csv}.
 */
public enum CodeSet {
  GENDER,
  YES_NO,
  SOURCE,
  NEED,
  CLOSURE,
  CASE_STATUS,
  ABUSE,
  LEGAL_STATUS,
  PERMANENCE,
  CEASED,
  PLACEMENT,
  PROVIDER,
  LOCATION,
  ELIGIBILITY,
  IN_TOUCH,
  ACCOMMODATION,
  SUITABILITY,
  ACTIVITY,
  NO_LONGER_ADOPTION,
  ADOPTER_LEFT;

  public List<Code> codes() {
    return Code.of(name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** The printed label of a code of this set, or null where the set has no such code. */
  public @Nullable String label(String code) {
    return codes().stream()
        .filter(known -> known.code().equals(code))
        .map(Code::label)
        .findFirst()
        .orElse(null);
  }
}
