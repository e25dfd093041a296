package org.throughline.demo;

/** What is asked of a council’s past about what followed each Inadequate. */
final class FollowedUp {
  /** Inadequate, and something that follows is not there. */
  static final String LEFT_ALONE =
      """
      select count(*)
        from audits.judgement j
       where j.authority_id = :authority and j.grade = 'inadequate' and j.capacity = 'auditor'
         and j.question_id is null
         and (not exists (select from audits.moderation m
                           where m.authority_id = j.authority_id and m.audit_id = j.audit_id)
              or not exists (select from audits.conversation c
                              where c.authority_id = j.authority_id and c.audit_id = j.audit_id)
              or 3 <> (select count(distinct k.rule_code) from clocks.clock k
                        where k.authority_id = j.authority_id and k.about_id = j.audit_id))
      """;

  /** A re-audit by the first auditor, or of something else. */
  static final String READ_BY_THE_SAME =
      """
      select count(*)
        from audits.re_audit r
        join audits.audit a on a.authority_id = r.authority_id and a.id = r.audit_id
        join audits.audit b on b.authority_id = r.authority_id and b.id = r.of_audit_id
       where r.authority_id = :authority
         and (a.auditor_id = b.auditor_id or a.child_id <> b.child_id
              or a.tool_version_id <> b.tool_version_id)
      """;

  /** The re-audits, and what became of them. */
  static final String FOLLOWED =
      """
      select count(*) as again,
             count(*) filter (where s.audit_id is not null) as done,
             count(*) filter (where w.audit_id is not null) as closed
        from audits.re_audit r
        left join audits.submission s
          on s.authority_id = r.authority_id and s.audit_id = r.audit_id
        left join audits.withdrawal w
          on w.authority_id = r.authority_id and w.audit_id = r.audit_id
       where r.authority_id = :authority
      """;

  /** The children of concern, signed off and not, and who was signed off too soon. */
  static final String OF_CONCERN =
      """
      select count(*) as all, count(s.concern_id) as signed,
             (select count(*) from audits.concern_sign_off x
                join audits.concern_issue i
                  on i.authority_id = x.authority_id and i.concern_id = x.concern_id
               where x.authority_id = :authority and i.open) as soon
        from audits.child_of_concern e
        left join audits.concern_sign_off s
          on s.authority_id = e.authority_id and s.concern_id = e.id
       where e.authority_id = :authority
      """;

  private FollowedUp() {}
}
