select l.policy_id, l.rank, l.moderated, l.moderated_by, l.conversation_from, l.re_audit_rule,
       l.on_register
  from audits.grade_policy_line l
 where l.authority_id = :authority
 order by l.policy_id, l.rank
