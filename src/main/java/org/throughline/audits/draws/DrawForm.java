package org.throughline.audits.draws;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Seed;
import org.throughline.web.govuk.FieldError;

/** A draw as it is asked for on its page; exclusions are lines of “reference: reason”. */
record DrawForm(
    String size, List<String> status, List<String> service, String exclusions, String seed) {
  DrawForm(
      @Nullable String size,
      @Nullable List<String> status,
      @Nullable List<String> service,
      @Nullable String exclusions,
      @Nullable String seed) {
    this.size = size == null ? "" : size.strip();
    this.status = status == null ? List.of() : List.copyOf(status);
    this.service = service == null ? List.of() : List.copyOf(service);
    this.exclusions = exclusions == null ? "" : exclusions;
    this.seed = seed == null ? "" : seed.strip();
  }

  static DrawForm of(int target) {
    return new DrawForm(String.valueOf(target), List.of(), List.of(), "", "");
  }

  List<FieldError> errors() {
    List<FieldError> errors = new ArrayList<>();
    Typed.check(errors, "size", this::children);
    Typed.check(errors, "status", () -> Statuses.read(status));
    Typed.check(errors, "service", this::services);
    Typed.check(errors, "exclusions", this::excluded);
    Typed.check(errors, "seed", () -> seed.isEmpty() ? seed : DrawBody.seed(seed));
    return errors;
  }

  DrawAsked asked(CycleId cycle) {
    Seed given = seed.isEmpty() ? null : DrawBody.seed(seed);
    return new DrawAsked(cycle, children(), Statuses.read(status), services(), excluded(), given);
  }

  private int children() {
    int children = Typed.number(size, "Write how many children to draw as a number.");
    DrawAsked.checkSize(children);
    return children;
  }

  private List<UUID> services() {
    return service.stream()
        .map(id -> Typed.id(id, "Choose services from those shown."))
        .distinct()
        .toList();
  }

  private List<Exclusion> excluded() {
    List<Exclusion> all = new ArrayList<>();
    for (String line : exclusions.lines().filter(text -> !text.isBlank()).toList()) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        throw Refused.unusable(
            "“%s” has no reason. Write a reference, a colon and the reason."
                .formatted(line.strip()));
      }
      all.add(new Exclusion(line.substring(0, colon), line.substring(colon + 1)));
    }
    return all;
  }
}
