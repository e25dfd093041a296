package org.throughline.demo;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AuthorityId;
import org.throughline.people.Accounts;
import org.throughline.people.AuthorityRow;
import org.throughline.people.Organisation;
import org.throughline.people.PersonRow;
import org.throughline.web.Role;

/** The people of the demo's councils, whom anybody may be. */
@Component
final class DemoPeople {
  private static final int SHOWN = 4;
  private static final String FIRST = "aldermarsh";

  private final Organisation organisation;
  private final Accounts accounts;

  DemoPeople(Organisation organisation, Accounts accounts) {
    this.organisation = organisation;
    this.accounts = accounts;
  }

  /** The councils, the one the demo is about first. */
  List<AuthorityRow> councils() {
    return organisation.authorities().stream()
        .sorted(
            Comparator.comparing((AuthorityRow council) -> !council.code().equals(FIRST))
                .thenComparing(AuthorityRow::name))
        .toList();
  }

  List<DemoPage.Council> shown() {
    return councils().stream()
        .map(council -> new DemoPage.Council(id(council), council.name(), groups(council)))
        .toList();
  }

  private static UUID id(AuthorityRow council) {
    return council.authorityId().value();
  }

  private List<DemoPage.Group> groups(AuthorityRow council) {
    List<PersonRow> people = people(council);
    return Arrays.stream(Role.values())
        .map(role -> group(role, people))
        .filter(group -> !group.people().isEmpty())
        .toList();
  }

  private static DemoPage.Group group(Role role, List<PersonRow> people) {
    List<PersonRow> holders = people.stream().filter(one -> one.role() == role).toList();
    List<DemoPage.Somebody> shown =
        holders.stream().limit(SHOWN).map(DemoPeople::somebody).toList();
    return new DemoPage.Group(role, shown, holders.size() - shown.size());
  }

  private static DemoPage.Somebody somebody(PersonRow one) {
    String place = one.nodeName() == null ? "" : one.nodeName();
    return new DemoPage.Somebody(one.accountId().value(), one.name(), one.email(), place);
  }

  private List<PersonRow> people(AuthorityRow council) {
    return accounts.everybody(council.authorityId());
  }

  /** Somebody of a council with a role: of safeguarding where there is one, the first by name. */
  Optional<PersonRow> somebody(AuthorityRow council, Role role) {
    return people(council).stream()
        .filter(one -> one.role() == role)
        .min(Comparator.comparing(one -> !"Safeguarding".equals(one.nodeName())));
  }

  /** True where this is a person of that council. */
  boolean isSomebody(AuthorityId authority, UUID account) {
    return organisation.authorities().stream().anyMatch(one -> id(one).equals(authority.value()))
        && accounts.everybody(authority).stream()
            .anyMatch(one -> one.accountId().value().equals(account));
  }
}
