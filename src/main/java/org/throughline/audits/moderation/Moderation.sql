select m.audit_id, a.number, a.reference, a.child_id, f.scale, f.grade as first_grade,
       fg.label as first_label, f.reason as first_reason, a.auditor_id, p.name as auditor,
       s.submitted_at, m.moderator_id, q.name as moderator, m.moderated_by,
       j.grade as given_grade, jg.label as given_label, j.reason as given_reason,
       b.name as given_by,
       coalesce(n.path && :line::uuid[], false) or coalesce(c.team_path && :line::uuid[], false)
         or coalesce(c.worker = me.worker_name, false) as in_line,
       a.child_id in (select k from register.kept_from(:authority, :account) k) as kept
  from audits.moderation m
  join audits.audit a on a.authority_id = m.authority_id and a.id = m.audit_id
  join audits.submission s on s.authority_id = m.authority_id and s.audit_id = m.audit_id
  join audits.judgement f
    on f.authority_id = m.authority_id and f.audit_id = m.audit_id
   and f.question_id is null and f.capacity = 'auditor'
  join standards.grade fg on fg.scale = f.scale and fg.code = f.grade
  left join audits.judgement j
    on j.authority_id = m.authority_id and j.audit_id = m.audit_id
   and j.question_id is null and j.capacity = 'moderator'
  left join standards.grade jg on jg.scale = j.scale and jg.code = j.grade
  left join people.account b on b.authority_id = j.authority_id and b.id = j.given_by
  left join people.account p on p.authority_id = a.authority_id and p.id = a.auditor_id
  left join people.account q on q.authority_id = m.authority_id and q.id = m.moderator_id
  left join people.org_node n on n.authority_id = a.authority_id and n.id = a.team_id
  left join register.child c on c.authority_id = a.authority_id and c.id = a.child_id
  left join people.account me on me.authority_id = a.authority_id and me.id = :account
 where m.authority_id = :authority
   and m.audit_id = :audit
