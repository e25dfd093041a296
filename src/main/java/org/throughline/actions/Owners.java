package org.throughline.actions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.register.children.ChildId;
import org.throughline.register.children.Children;

/** Who may own an action: everybody with a current account from whom its child is not kept. */
@Component
final class Owners {
  private final Queries queries;
  private final Children children;

  Owners(Queries queries, Children children) {
    this.queries = queries;
    this.children = children;
  }

  /** By name. */
  List<OwnerRow> all(AuthorityId authority) {
    return queries.list(OwnerRow.class, Row.of(authority));
  }

  /** Refused, about {@code field}, where this account cannot own an action about this child. */
  OwnerRow one(
      AuthorityId authority, @Nullable AccountId account, @Nullable ChildId child, String field) {
    if (account == null) {
      throw nobody(field);
    }
    OwnerRow owner =
        queries
            .find(ThisOwnerRow.class, Row.of(authority).and("account", account))
            .map(ThisOwnerRow::owner)
            .orElseThrow(() -> nobody(field));
    if (child != null && !children.mayBeSeenBy(authority, child, account)) {
      throw Refused.unusable(
              "%s is not named for this restricted child, so cannot own it."
                  .formatted(owner.name()))
          .about(field);
    }
    return owner;
  }

  private static Refused nobody(String field) {
    return Refused.unusable("Choose an owner who has an account here now.").about(field);
  }
}
