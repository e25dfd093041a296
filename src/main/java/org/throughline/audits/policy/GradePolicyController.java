package org.throughline.audits.policy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

/** What follows from a grade: everybody may read it, the head of quality changes it. */
@Controller
final class GradePolicyController {
  private static final String ADDRESS = "/audits/grade-policy";

  private final GradePolicies policies;
  private final InAuthority inAuthority;
  private final Forms forms;
  private final CouncilTime time;

  GradePolicyController(
      GradePolicies policies, InAuthority inAuthority, Forms forms, CouncilTime time) {
    this.policies = policies;
    this.inAuthority = inAuthority;
    this.forms = forms;
    this.time = time;
  }

  @GetMapping(ADDRESS)
  Reply policy(Viewer viewer) {
    return page(viewer, TypedDate.of(time.today().plusDays(1)), null, List.of());
  }

  @PostMapping(ADDRESS)
  Reply set(
      Viewer viewer,
      FormKey key,
      @RequestParam(name = "from-day", defaultValue = "") String day,
      @RequestParam(name = "from-month", defaultValue = "") String month,
      @RequestParam(name = "from-year", defaultValue = "") String year,
      @RequestParam Map<String, String> typed) {
    viewer.mustBe(Scope.DRAW, "change what follows from a grade", Role.HEAD_OF_QUALITY);
    TypedDate from = new TypedDate(day, month, year);
    GradePolicyForm chosen = new GradePolicyForm(typed);
    return forms.once(
        viewer,
        key,
        () -> {
          policies.set(
              viewer,
              from.date()
                  .orElseThrow(
                      () -> Refused.unusable("Say from which day it holds.").about("from")),
              chosen);
          return Redirect.to(ADDRESS).saying("Kept. What was submitted before keeps its policy.");
        },
        refused -> page(viewer, from, chosen, List.of(FieldError.of(refused, "from"))));
  }

  private GradePolicyPage page(
      Viewer viewer, TypedDate from, @Nullable GradePolicyForm typed, List<FieldError> errors) {
    return inAuthority.read(
        viewer.authority(),
        () -> {
          List<GradePolicy> all = policies.all(viewer.authority());
          return new GradePolicyPage(
              all,
              policies.reAuditRules(viewer.authority()),
              time.today(),
              viewer.is(Role.HEAD_OF_QUALITY),
              from,
              typed == null ? GradePolicyForm.of(all.getFirst()) : typed,
              forms.key(),
              errors);
        });
  }
}
