package org.throughline.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.audits.policy.GradePolicies;
import org.throughline.audits.policy.GradePolicy;
import org.throughline.clocks.calendar.Calendars;
import org.throughline.demo.world.Chance;
import org.throughline.demo.world.Phrases;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.kernel.WorkingDays;

/**
 * The children of concern of the past: each Inadequate that counts put its child on the register,
 * and some days after all of it was seen to a head of its service signed it off. What is open
 * still, or was closed only lately, is on it yet.
 */
@Component
final class PastChildrenOfConcern {
  private static final String ENTRIES =
      """
      insert into audits.child_of_concern
      select * from json_populate_recordset(null::audits.child_of_concern, :rows::json)
      """;
  private static final String SIGN_OFFS =
      """
      insert into audits.concern_sign_off
      select * from json_populate_recordset(null::audits.concern_sign_off, :rows::json)
      """;
  private static final int WORST = 4;
  private static final int SOONEST = 2;
  private static final int LATER = 13;

  private record Entry(
      UUID authorityId,
      UUID id,
      UUID childId,
      UUID auditId,
      UUID policyId,
      int turn,
      Instant enteredAt) {}

  private record SignOff(
      UUID authorityId, UUID concernId, UUID signedOffBy, Instant at, String words) {}

  private final BulkRows bulk;
  private final Queries queries;
  private final GradePolicies policies;
  private final Calendars calendars;

  PastChildrenOfConcern(
      BulkRows bulk, Queries queries, GradePolicies policies, Calendars calendars) {
    this.bulk = bulk;
    this.queries = queries;
    this.policies = policies;
    this.calendars = calendars;
  }

  /** Once the conversations, re-audits and actions of the past are there. */
  void write(Made made) {
    GradePolicy policy =
        policies.inForce(made.peopled().authority(), made.world().day()).orElseThrow();
    if (policy.line(WORST).filter(line -> line.onRegister()).isEmpty()) {
      return;
    }
    bulk.add(
        ENTRIES,
        queries.list(SettledRow.class, row(made).and("rank", WORST)).stream()
            .map(one ->
                new Entry(
                    made.id(),
                    made.ids().next(),
                    one.childId(),
                    one.auditId(),
                    policy.id(),
                    1,
                    one.at()))
            .toList());
    bulk.add(SIGN_OFFS, signOffs(made));
  }

  private List<SignOff> signOffs(Made made) {
    WorkingDays days = calendars.now(made.peopled().authority()).own();
    List<SignOff> signOffs = new ArrayList<>();
    for (SeenToRow one : queries.list(SeenToRow.class, row(made))) {
      Chance chance = new Chance(one.auditId().getLeastSignificantBits()).fork("sign-off");
      int after = SOONEST + (int) (chance.share() * LATER);
      LocalDate on = days.after(CouncilTime.dateOf(one.at()), after);
      if (on.isBefore(made.world().day())) {
        long minutes = 9 * 60 + (long) (chance.share() * 470);
        Instant at = on.atStartOfDay(CouncilTime.LONDON).plusMinutes(minutes).toInstant();
        UUID head = made.heads(one.team()).getFirst().value();
        String words = Phrases.of("difference", "past", chance);
        signOffs.add(new SignOff(made.id(), one.id(), head, at, words));
      }
    }
    return signOffs;
  }

  private static Row row(Made made) {
    return Row.of(made.peopled().authority());
  }
}
