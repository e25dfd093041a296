package org.throughline.audits.answering;

import java.util.Map;

/** What is counted after each week of a long run of one council, and must come out at nothing. */
final class MustNeverBe {
  /** Inadequate by the auditor, and something that should follow does not. */
  static final String NOT_FOLLOWED =
      """
      select count(*) from audits.judgement j
       where j.authority_id = :authority and j.capacity = 'auditor' and j.question_id is null
         and j.grade = 'inadequate'
         and (not exists (select from audits.moderation m
                           where m.authority_id = j.authority_id and m.audit_id = j.audit_id)
              or 3 <> (select count(distinct k.rule_code) from clocks.clock k
                        where k.authority_id = j.authority_id and k.about_id = j.audit_id
                          and k.rule_code in
                              ('moderation', 'reflective-conversation', 're-audit')))
      """;

  /** The same step of the same clock told to somebody again. */
  static final String TOLD_TWICE =
      """
      select count(*) from (
        select 1 from messages.message m
         where m.authority_id = :authority and m.text ~ ' (is|was) due '
         group by m.account_id, m.about_kind, m.about_id, m.text
        having count(*) > 1) twice
      """;

  static final String JUDGED =
      """
      select count(*) from audits.judgement j
       where j.authority_id = :authority and j.question_id is null
      """;
  static final String OWNERLESS =
      """
      select count(*) from actions.action a
        join clocks.clock k on k.authority_id = a.authority_id and k.id = a.clock_id
        join people.account p on p.authority_id = a.authority_id and p.id = a.owner_id
       where a.authority_id = :authority and k.stopped_at is null and p.ended_at is not null
      """;
  static final String BY_THE_SAME =
      """
      select count(*) from audits.re_audit r
        join audits.audit a on a.authority_id = r.authority_id and a.id = r.audit_id
       where r.authority_id = :authority
         and exists (select from audits.judgement j
                       join audits.audit b on b.authority_id = j.authority_id and b.id = j.audit_id
                      where j.authority_id = a.authority_id and b.child_id = a.child_id
                        and b.id <> a.id and j.given_by = a.auditor_id
                        and j.given_at < r.planned_at)
      """;
  static final String WRONG_INTERVAL =
      """
      select count(*) from clocks.clock k
       where k.authority_id = :authority and k.rule_code = 're-audit'
         and k.first_due_on - k.started_on <> case when k.started_on < :change then 42 else 84 end
      """;

  /** Inadequate in the end, by a policy that says so, and not among the children of concern. */
  static final String NOT_ON_THE_REGISTER =
      """
      select count(*)
        from audits.grade_fact f
        join audits.grade_policy_line l
          on l.authority_id = f.authority_id and l.rank = f.final_rank and l.on_register
       where f.authority_id = :authority
         and l.policy_id = (select g.id from audits.grade_policy g
                             where g.authority_id = f.authority_id
                               and g.effective_from <= f.submitted_on
                             order by g.effective_from desc limit 1)
         and not exists (select from audits.moderation m
                          where m.authority_id = f.authority_id and m.audit_id = f.audit_id
                            and not exists (
                              select from audits.judgement j
                               where j.authority_id = m.authority_id and j.audit_id = m.audit_id
                                 and j.question_id is null and j.capacity = 'moderator'))
         and not exists (select from audits.child_of_concern e
                           left join audits.concern_withdrawal w
                             on w.authority_id = e.authority_id and w.concern_id = e.id
                          where e.authority_id = f.authority_id and e.audit_id = f.audit_id
                            and w.concern_id is null)
      """;

  static final String SIGNED_OFF_TOO_SOON =
      """
      select count(*)
        from audits.concern_sign_off s
        join audits.concern_issue i on i.authority_id = s.authority_id and i.concern_id = s.concern_id
       where s.authority_id = :authority and i.open
      """;

  /** What is looked for after each week, by what it would be. */
  static final Map<String, String> IN_ANY_WEEK =
      Map.of(
          "Inadequate, not followed", NOT_FOLLOWED,
          "told twice", TOLD_TWICE,
          "read again by the same", BY_THE_SAME,
          "another interval", WRONG_INTERVAL,
          "Inadequate, not on the register", NOT_ON_THE_REGISTER,
          "signed off with something open", SIGNED_OFF_TOO_SOON);

  static final String SIGNED_OFF =
      "select count(*) from audits.concern_sign_off where authority_id = :authority";
  static final String FINDING =
      "select id from audits.finding where authority_id = :authority and audit_id = :audit";
  static final String LAST =
      """
      select coalesce((select last_number from audits.numbering where authority_id = :authority), 0)
      """;

  static final String READ_AGAIN =
      """
      select count(*) from audits.re_audit r
        join audits.submission s on s.authority_id = r.authority_id and s.audit_id = r.audit_id
       where r.authority_id = :authority
      """;
  static final String TOLD =
      "select count(*) from clocks.rung_told where authority_id = :authority";

  private MustNeverBe() {}
}
