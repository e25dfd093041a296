package org.throughline.actions.tracker;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;

/** Finds who is meant by the owner that a tracker names. */
@Component
final class TrackerOwners {
  private final Queries queries;

  TrackerOwners(Queries queries) {
    this.queries = queries;
  }

  /**
   * The account by its e-mail address, else by its whole name, also with the surname first; nothing
   * where nobody has it.
   *
   * @throws Refused where it could be one of two
   */
  Optional<AccountId> find(AuthorityId authority, String said) {
    if (said.isEmpty()) {
      return Optional.empty();
    }
    Row row = Row.of(authority).and("said", said).and("turned", turned(said));
    List<PossibleOwnerRow> found = queries.list(PossibleOwnerRow.class, row);
    if (found.size() > 1 && !said.contains("@")) {
      throw Refused.unusable(
          "Two people here are called “%s”. Write the e-mail address.".formatted(said));
    }
    return found.stream().findFirst().map(PossibleOwnerRow::accountId);
  }

  /** “Surname, Given” as “Given Surname”. */
  private static String turned(String said) {
    int comma = said.indexOf(',');
    return comma < 0
        ? said
        : said.substring(comma + 1).strip() + " " + said.substring(0, comma).strip();
  }
}
