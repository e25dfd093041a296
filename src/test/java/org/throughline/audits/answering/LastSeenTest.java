package org.throughline.audits.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.kernel.Row;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/** What somebody looked at last names nobody whom they may not see any more. */
@RoomTest
class LastSeenTest {
  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired TestAudits audits;

  @Test
  void aChildRestrictedAfterItWasSeenIsNamedNoMoreNorIsItsAudit() throws Exception {
    TestCouncil council = councils.found();
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    Desk desk = new Desk(mvc, councils, quality);
    AuditId audit = audits.audit(council, council.as(Role.AUDITOR), "AU-0001", "Northmere 1");
    AuditId other = audits.audit(council, council.as(Role.AUDITOR), "AU-0002", "Northmere 1");
    UUID child = child(council, audit);
    desk.get("/children/" + child);
    desk.get("/children/" + child(council, other));
    desk.get(Desk.path(audit));
    assertThat(seen(desk)).contains("T-AU-0001", "T-AU-0002").containsPattern("(?<!T-)AU-0001");
    audits.restrict(council.as(Role.DIRECTOR), child);
    assertThat(seen(desk)).contains("T-AU-0002").doesNotContain("AU-0001");
  }

  private String seen(Desk desk) throws Exception {
    return desk.page("/").select("section:has(h2:contains(looked at last))").text();
  }

  private UUID child(TestCouncil council, AuditId audit) {
    return audits.ask(
        council.id(),
        UUID.class,
        "select child_id from audits.audit where authority_id = :authority and id = :audit",
        Row.of(council.id()).and("audit", audit));
  }
}
