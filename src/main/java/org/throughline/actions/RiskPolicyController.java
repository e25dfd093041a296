package org.throughline.actions;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Refused;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.govuk.TypedDate;

/** How long a risk status holds: everybody may read it, the head of quality changes it. */
@Controller
final class RiskPolicyController {
  private static final String ADDRESS = "/actions/risk-policy";

  private final RiskPolicies policies;
  private final InAuthority inAuthority;
  private final Forms forms;
  private final CouncilTime time;

  RiskPolicyController(
      RiskPolicies policies, InAuthority inAuthority, Forms forms, CouncilTime time) {
    this.policies = policies;
    this.inAuthority = inAuthority;
    this.forms = forms;
    this.time = time;
  }

  @GetMapping(ADDRESS)
  RiskPolicyPage policy(Viewer viewer) {
    return page(viewer, "", TypedDate.of(time.today().plusDays(1)), List.of());
  }

  @PostMapping(ADDRESS)
  Reply set(
      Viewer viewer,
      FormKey key,
      @RequestParam(defaultValue = "") String days,
      @RequestParam(name = "from-day", defaultValue = "") String day,
      @RequestParam(name = "from-month", defaultValue = "") String month,
      @RequestParam(name = "from-year", defaultValue = "") String year) {
    viewer.mustBe(Scope.ACT, "change how long a risk status holds", Role.HEAD_OF_QUALITY);
    TypedDate from = new TypedDate(day, month, year);
    return forms.once(
        viewer,
        key,
        () -> {
          policies.set(
              viewer,
              from.date()
                  .orElseThrow(
                      () -> Refused.unusable("Say from which day it holds.").about("from")),
              number(days));
          return Redirect.to(ADDRESS).saying("Kept.");
        },
        refused -> page(viewer, days, from, List.of(FieldError.of(refused, "days"))));
  }

  private static int number(String typed) {
    try {
      return Integer.parseInt(typed.strip());
    } catch (NumberFormatException _) {
      throw Refused.unusable("Write the working days as a number.").about("days");
    }
  }

  private RiskPolicyPage page(Viewer viewer, String days, TypedDate from, List<FieldError> errors) {
    return inAuthority.read(
        viewer.authority(),
        () -> {
          RiskPolicyRow now = policies.now(viewer.authority());
          return new RiskPolicyPage(
              policies.all(viewer.authority()),
              now,
              viewer.is(Role.HEAD_OF_QUALITY),
              days.isEmpty() ? String.valueOf(now.days()) : days,
              from,
              forms.key(),
              errors);
        });
  }
}
