package org.throughline.clocks.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.clocks.calendar.Calendars;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.web.Download;
import org.throughline.web.FileKind;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.govuk.TypedDate;
import org.throughline.web.lists.SavedList;

/** The time limits of the council, by administrators. */
@Controller
final class RuleController {
  static final String ADDRESS = "/administration/clock-rules";

  private final Rules rules;
  private final Calendars calendars;
  private final InAuthority inAuthority;
  private final Forms forms;
  private final CouncilTime time;

  RuleController(
      Rules rules, Calendars calendars, InAuthority inAuthority, Forms forms, CouncilTime time) {
    this.rules = rules;
    this.calendars = calendars;
    this.inAuthority = inAuthority;
    this.forms = forms;
    this.time = time;
  }

  @GetMapping(ADDRESS)
  RulesPage rules(Viewer viewer) {
    administrator(viewer);
    return inAuthority.read(
        viewer.authority(),
        () ->
            new RulesPage(
                rules.all(viewer.authority()),
                rules.running(viewer.authority()),
                time.now(),
                time.today(),
                calendars.now(viewer.authority())));
  }

  @GetMapping({ADDRESS + ".csv", ADDRESS + ".xlsx", ADDRESS + ".ods"})
  Download file(Viewer viewer, FileKind kind, @RequestParam MultiValueMap<String, String> asked) {
    RuleColumns columns = new RuleColumns(rules(viewer));
    return SavedList.whole(viewer, time.now(), columns.all().layout(asked), columns.rows())
        .as(kind, "clock-rules-" + time.today());
  }

  @GetMapping(ADDRESS + "/{code}")
  Reply rule(
      Viewer viewer,
      @PathVariable String code,
      @RequestParam(name = "from-day", defaultValue = "") String day,
      @RequestParam(name = "from-month", defaultValue = "") String month,
      @RequestParam(name = "from-year", defaultValue = "") String year) {
    TypedDate asked = new TypedDate(day, month, year);
    boolean empty = asked.equals(TypedDate.empty());
    boolean usable = empty || asked.date().isPresent();
    List<FieldError> errors =
        usable ? List.of() : List.of(new FieldError("from", "Give a date, like 27 3 2026."));
    return page(viewer, code, empty ? TypedDate.of(time.today()) : asked, null, errors);
  }

  @PostMapping(ADDRESS + "/{code}/versions")
  Reply change(
      Viewer viewer,
      FormKey key,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    administrator(viewer);
    TermsForm form = new TermsForm(typed);
    return forms.once(
        viewer,
        key,
        () -> {
          rules.change(viewer, code, form.from(), form.terms(), form.isTicked("ends"));
          return Redirect.to(ADDRESS + "/" + code)
              .saying("Kept. What has begun keeps the rule it began under.");
        },
        refused ->
            page(
                viewer,
                code,
                TypedDate.of(time.today()),
                form,
                List.of(FieldError.of(refused, "amount"))));
  }

  @GetMapping("/administration/new-clock-rule")
  Reply newRule(Viewer viewer) {
    administrator(viewer);
    return new NewRulePage(NewRuleForm.EMPTY, forms.key(), List.of());
  }

  @PostMapping(ADDRESS)
  Reply add(Viewer viewer, FormKey key, @RequestParam Map<String, String> typed) {
    administrator(viewer);
    NewRuleForm form = new NewRuleForm(typed);
    return forms.once(
        viewer,
        key,
        () -> {
          rules.add(viewer, form.named(), form.terms().terms());
          return Redirect.to(ADDRESS + "/" + form.code()).saying("The rule is there.");
        },
        refused -> new NewRulePage(form, forms.key(), List.of(FieldError.of(refused, "name"))));
  }

  private Reply page(
      Viewer viewer,
      String code,
      TypedDate asked,
      @org.jspecify.annotations.Nullable TermsForm typed,
      List<FieldError> errors) {
    administrator(viewer);
    return inAuthority.read(
        viewer.authority(),
        () -> {
          List<RuleRow> versions = rules.versions(viewer.authority(), code);
          if (versions.isEmpty()) {
            throw new NotFound("rule");
          }
          LocalDate tomorrow = time.today().plusDays(1);
          Rule newest =
              versions
                  .getFirst()
                  .rule(rules.ladder(viewer.authority(), code, versions.getFirst().id()));
          return new RulePage(
              newest,
              versions,
              rules.running(viewer.authority()),
              calendars.now(viewer.authority()),
              asked,
              typed == null ? TermsForm.of(newest, tomorrow) : typed,
              forms.key(),
              errors);
        });
  }

  private static void administrator(Viewer viewer) {
    viewer.mustBe(Scope.READ, "look after the time limits", Role.ADMINISTRATOR);
  }
}
