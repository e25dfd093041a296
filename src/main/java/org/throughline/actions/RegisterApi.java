package org.throughline.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Kebab;
import org.throughline.web.Viewer;
import org.throughline.web.lists.Cursor;
import org.throughline.web.lists.Order;

/** The register of actions for machines, as far as the token's owner may see it. */
@RestController
final class RegisterApi {
  private final Register register;
  private final CouncilTime time;

  RegisterApi(Register register, CouncilTime time) {
    this.register = register;
    this.time = time;
  }

  /** A page of the list; {@code next} is the cursor of the page after it. */
  record Answer(List<Item> items, @Nullable String next) {}

  /**
   * One action; {@code firstDue} is the due day it began with, {@code moved} how often it moved.
   */
  record Item(
      UUID id,
      String number,
      String what,
      String priority,
      @Nullable String theme,
      String state,
      boolean overdue,
      UUID ownerId,
      String owner,
      boolean ownerLeft,
      String team,
      @Nullable String reference,
      @Nullable String source,
      LocalDate raised,
      LocalDate firstDue,
      LocalDate due,
      int moved,
      @Nullable String riskStatus,
      Instant updatedAt) {}

  /**
   * All actions, the soonest due first. {@code state} is open, overdue, waiting, verified or
   * withdrawn; {@code overdue=true} says the same as {@code state=overdue}; {@code owner} is an
   * account’s id or {@code me}; {@code child} a reference. With {@code updated_since} those that
   * changed last come last, so that the next question goes on from there.
   */
  @GetMapping("/api/v1/actions")
  Answer actions(
      Viewer viewer,
      @RequestParam Map<String, String> asked,
      @RequestParam(defaultValue = "") String cursor) {
    RegisterFilter filter = filter(viewer, asked);
    Order order = filter.updatedSince() == null ? RegisterColumns.SOONEST : RegisterColumns.CHANGED;
    Register.Stretch page =
        register.page(
            viewer, filter, order, Cursor.read(cursor), "register of actions, by the API");
    return new Answer(page.rows().stream().map(this::item).toList(), page.next());
  }

  private static RegisterFilter filter(Viewer viewer, Map<String, String> asked) {
    Map<String, String> plain = new HashMap<>(asked);
    if ("true".equals(plain.get("overdue"))) {
      plain.put("state", "overdue");
    }
    if ("me".equals(plain.get("owner"))) {
      plain.put("owner", viewer.account().value().toString());
    }
    return RegisterFilter.of(plain, RegisterFilter.Which.ANY);
  }

  private Item item(RegisterRow row) {
    return new Item(
        row.id().value(),
        row.number(),
        row.what(),
        Kebab.of(row.priority()),
        row.theme(),
        Kebab.of(row.state()),
        row.isLate(time.today()),
        row.ownerId().value(),
        row.owner(),
        row.ownerLeft(),
        row.team(),
        row.reference(),
        row.sourceLabel(),
        CouncilTime.dateOf(row.raisedAt()),
        row.firstDueOn(),
        row.dueOn(),
        row.moved(),
        row.riskStatus() == null ? null : Kebab.of(row.riskStatus()),
        row.changedAt());
  }
}
