package org.throughline.audits.draws;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.history.History;
import org.throughline.history.Subject;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

/** The front door to the year's programme: its months, their targets, what was done of them. */
@Component
public final class Programmes {
  public static final int USUAL_TARGET = 50;
  static final int MOST = 1000;
  private static final int APRIL = 4;
  private static final String ADD =
      """
      insert into audits.programme
        (authority_id, id, name, first_month, monthly_target, tool_id)
      values (:authority, :id, :name, :first, :target, :tool)
      """;
  private static final String SET_TARGET =
      """
      insert into audits.monthly_target
        (authority_id, id, programme_id, month, target, set_by, set_at)
      values (:authority, :id, :programme, :month, :target, :account, :now)
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final History history;
  private final Ids ids;
  private final CouncilTime time;

  Programmes(
      JdbcClient db,
      Queries queries,
      InAuthority inAuthority,
      History history,
      Ids ids,
      CouncilTime time) {
    this.db = db;
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.history = history;
    this.ids = ids;
    this.time = time;
  }

  /** Every programme, the newest first. */
  public List<ProgrammeRow> all(AuthorityId authority) {
    return inAuthority.read(authority, () -> queries.list(ProgrammeRow.class, Row.of(authority)));
  }

  public ProgrammeRow one(AuthorityId authority, ProgrammeId id) {
    return all(authority).stream()
        .filter(programme -> programme.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("programme"));
  }

  /** The programme a month belongs to: of several the one that began last. */
  public Optional<ProgrammeRow> covering(AuthorityId authority, YearMonth month) {
    return all(authority).stream().filter(programme -> programme.covers(month)).findFirst();
  }

  /** The twelve months of a programme, planned against done. */
  public List<MonthRow> months(AuthorityId authority, ProgrammeId programme) {
    Row row = Row.of(authority).and("programme", programme);
    return inAuthority.read(authority, () -> queries.list(MonthRow.class, row));
  }

  static void mayChange(Viewer viewer, String what) {
    viewer.mustBe(Scope.DRAW, what, Role.HEAD_OF_QUALITY);
  }

  /** Adds a programme of twelve months; no two may share a month. */
  public ProgrammeId add(Viewer viewer, String name, YearMonth first, int target, UUID tool) {
    mayChange(viewer, "make a programme");
    return inAuthority.write(
        viewer.authority(),
        () -> {
          refuseOverlap(viewer.authority(), first);
          return insert(viewer, named(name), first, checked(target), known(viewer, tool));
        });
  }

  /** The programme of this month, or a first one of its financial year with the usual target. */
  ProgrammeRow coveringOrNew(Viewer viewer, YearMonth month) {
    Optional<ProgrammeRow> there = covering(viewer.authority(), month);
    return there.orElseGet(() -> {
      YearMonth first = firstOfYear(month);
      String name = "Audit programme %s".formatted(years(first));
      UUID tool = usualTool(viewer.authority());
      return one(viewer.authority(), insert(viewer, name, first, USUAL_TARGET, tool));
    });
  }

  static YearMonth firstOfYear(YearMonth month) {
    int year = month.getMonthValue() < APRIL ? month.getYear() - 1 : month.getYear();
    return YearMonth.of(year, APRIL);
  }

  /** As councils write a financial year: 2026–27. */
  static String years(YearMonth first) {
    return "%d–%02d".formatted(first.getYear(), first.plusMonths(11).getYear() % 100);
  }

  /** The tools that are live now, by name. */
  List<ToolRow> tools(AuthorityId authority) {
    Row row = Row.of(authority).and("now", time.now());
    return inAuthority.read(authority, () -> queries.list(ToolRow.class, row));
  }

  /**
   * Sets the target of a month that is not open yet; refused where it is not {@code was} any more.
   */
  public void setTarget(Viewer viewer, ProgrammeId id, YearMonth month, int target, int was) {
    mayChange(viewer, "change a target");
    inAuthority.change(
        viewer.authority(),
        () -> {
          MonthRow there = monthOf(viewer.authority(), id, month);
          refuseUnlessChangeable(there, was);
          Row row = Row.of(viewer.authority()).and("id", ids.next()).and("programme", id);
          row.and("month", there.month()).and("target", checked(target));
          row.and("account", viewer.account()).and("now", time.now());
          db.sql(SET_TARGET).paramSource(row).update();
          String detail = "%s: from %d to %d".formatted(Said.month(month), was, target);
          history.did(viewer, subject(viewer, id), "changed a target", detail);
        });
  }

  private MonthRow monthOf(AuthorityId authority, ProgrammeId id, YearMonth month) {
    return months(authority, id).stream()
        .filter(row -> YearMonth.from(row.month()).equals(month))
        .findFirst()
        .orElseThrow(() -> new NotFound("month"));
  }

  private static void refuseUnlessChangeable(MonthRow month, int was) {
    String name = Said.month(YearMonth.from(month.month()));
    if (month.isOpen()) {
      throw Refused.conflict(name + " is open, and its target stands at " + month.target() + ".");
    }
    if (month.target() != was) {
      throw Refused.conflict(
          "Meanwhile somebody set the target of %s to %d. Look again before you change it."
              .formatted(name, month.target()));
    }
  }

  private void refuseOverlap(AuthorityId authority, YearMonth first) {
    for (ProgrammeRow there : all(authority)) {
      if (there.covers(first) || there.covers(first.plusMonths(ProgrammeRow.MONTHS - 1L))) {
        throw Refused.unusable(
                "“%s” has months of that year already: it runs from %s to %s."
                    .formatted(there.name(), Said.month(there.first()), Said.month(there.last())))
            .about("firstMonth");
      }
    }
  }

  private ProgrammeId insert(Viewer viewer, String name, YearMonth first, int target, UUID tool) {
    ProgrammeId id = new ProgrammeId(ids.next());
    Row row = Row.of(viewer.authority()).and("id", id).and("name", name);
    row.and("first", first.atDay(1)).and("target", target).and("tool", tool);
    db.sql(ADD).paramSource(row).update();
    String detail = "twelve months from %s, %d a month".formatted(Said.month(first), target);
    history.did(viewer, Subject.of("programme", id, name), "made", detail);
    return id;
  }

  private UUID known(Viewer viewer, UUID tool) {
    return tools(viewer.authority()).stream()
        .map(ToolRow::id)
        .filter(tool::equals)
        .findFirst()
        .orElseThrow(
            () -> Refused.unusable("Choose one of the tools that are live now.").about("tool"));
  }

  private UUID usualTool(AuthorityId authority) {
    return tools(authority).stream()
        .map(ToolRow::id)
        .findFirst()
        .orElseThrow(
            () -> Refused.conflict("This council has no audit tool that is live. Add one first."));
  }

  private Subject subject(Viewer viewer, ProgrammeId id) {
    return Subject.of("programme", id, one(viewer.authority(), id).name());
  }

  static String named(String name) {
    String stripped = name.strip();
    if (stripped.isEmpty() || stripped.length() > 120) {
      throw Refused.unusable("A programme’s name has 1 to 120 characters.").about("name");
    }
    return stripped;
  }

  static int checked(int target) {
    if (target < 1 || target > MOST) {
      throw Refused.unusable("A month’s target is %,d to %,d.".formatted(1, MOST));
    }
    return target;
  }
}
