package org.throughline.actions;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.Kebab;
import org.throughline.kernel.Refused;
import org.throughline.register.children.ChildId;
import org.throughline.web.govuk.TypedDate;

/**
 * An action as it was typed by hand: the child by its reference, owner and node by their ids.
 * {@code from} and {@code of} are the kind and id of the record it is raised from, empty where
 * there is none; what that record says goes before what was typed.
 */
record RaiseForm(
    String what,
    String expected,
    String priority,
    String theme,
    String owner,
    String node,
    String child,
    TypedDate dueBy,
    boolean anyway,
    String from,
    String of) {
  RaiseForm {
    what = Said.clean(what);
    expected = Said.clean(expected);
    child = Said.clean(child);
  }

  /** From the fields of a form, or of an address that fills some of them in. */
  static RaiseForm of(Map<String, String> fields) {
    Typed typed = new Typed("", fields);
    return new RaiseForm(
        typed.text("what"),
        typed.text("expected"),
        typed.text("priority"),
        typed.text("theme"),
        typed.text("owner"),
        typed.text("node"),
        typed.text("child"),
        typed.date("dueBy"),
        typed.text("anyway").equals("true"),
        typed.text("from"),
        typed.text("of"));
  }

  NewAction about(@Nullable ChildId found, @Nullable Offer offer) {
    UUID account = id(owner);
    if (account == null) {
      throw Refused.unusable("Choose who owns it.").about("owner");
    }
    if (offer != null) {
      offer.mustNotBe(new AccountId(account), "owner");
    }
    return new NewAction(
        what,
        expected,
        chosenPriority(),
        offer == null || offer.theme() == null ? chosenTheme() : offer.theme(),
        new AccountId(account),
        offer == null || offer.node() == null ? chosenNode() : offer.node(),
        found,
        offer == null ? null : offer.source(),
        sooner(chosenDay(), offer == null ? null : offer.latest()));
  }

  private @Nullable String chosenTheme() {
    return theme.isEmpty() ? null : theme;
  }

  private @Nullable LocalDate chosenDay() {
    return dueBy.equals(TypedDate.empty())
        ? null
        : dueBy
            .date()
            .orElseThrow(() -> Refused.unusable("That is no day of the calendar.").about("dueBy"));
  }

  private static @Nullable LocalDate sooner(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }

  private Priority chosenPriority() {
    if (priority.isEmpty()) {
      throw Refused.unusable("Choose how pressing it is.").about("priority");
    }
    return Kebab.read(Priority.class, priority);
  }

  private @Nullable UUID chosenNode() {
    if (node.isEmpty()) {
      return null;
    }
    UUID chosen = id(node);
    if (chosen == null) {
      throw Refused.unusable("Choose a team or service of yours.").about("node");
    }
    return chosen;
  }

  private static @Nullable UUID id(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException _) {
      return null; // said beside the field
    }
  }
}
