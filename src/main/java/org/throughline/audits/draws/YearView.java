package org.throughline.audits.draws;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/** Gathers what the page of the programme shows: a year, its months, who reads, and from what. */
@Component
final class YearView {
  private final Programmes programmes;
  private final Draws draws;
  private final DrawPolicies policies;
  private final Auditors auditors;
  private final Allocations allocations;
  private final CouncilTime time;

  YearView(
      Programmes programmes,
      Draws draws,
      DrawPolicies policies,
      Auditors auditors,
      Allocations allocations,
      CouncilTime time) {
    this.programmes = programmes;
    this.draws = draws;
    this.policies = policies;
    this.auditors = auditors;
    this.allocations = allocations;
    this.time = time;
  }

  /** {@code runs} are those who run the programme: workloads and conflicts are theirs to see. */
  record Year(
      @Nullable ProgrammeRow shown,
      List<ProgrammeRow> all,
      List<MonthRow> months,
      List<ToolRow> tools,
      YearMonth thisMonth,
      Source source,
      Capacity capacity,
      List<PassedBy> conflicts,
      boolean runs,
      boolean mayChange) {
    Year {
      all = List.copyOf(all);
      months = List.copyOf(months);
      tools = List.copyOf(tools);
      conflicts = List.copyOf(conflicts);
    }
  }

  Year of(Viewer viewer, @Nullable UUID year) {
    AuthorityId authority = viewer.authority();
    YearMonth month = YearMonth.from(time.today());
    List<ProgrammeRow> all = programmes.all(authority);
    ProgrammeRow shown = shown(authority, year, month, all);
    List<MonthRow> months = shown == null ? List.of() : programmes.months(authority, shown.id());
    return new Year(
        shown,
        all,
        months,
        programmes.tools(authority),
        month,
        draws.source(authority, policies.now(authority)),
        Capacity.of(auditors.all(authority, month)),
        conflicts(viewer, months),
        Draws.seesChildren(viewer),
        viewer.is(Role.HEAD_OF_QUALITY));
  }

  private @Nullable ProgrammeRow shown(
      AuthorityId authority, @Nullable UUID year, YearMonth month, List<ProgrammeRow> all) {
    if (year != null) {
      return programmes.one(authority, new ProgrammeId(year));
    }
    ProgrammeRow newest = all.isEmpty() ? null : all.getFirst();
    return programmes.covering(authority, month).orElse(newest);
  }

  /** Who was passed over in the newest draw of these months, and for what. */
  private List<PassedBy> conflicts(Viewer viewer, List<MonthRow> months) {
    if (!Draws.seesChildren(viewer)) {
      return List.of();
    }
    for (MonthRow month : months.reversed()) {
      DrawId draw = month.drawId();
      if (draw != null) {
        return PassedBy.of(allocations.conflicts(viewer, draw));
      }
    }
    return List.of();
  }
}
