select m.audit_id, a.number, fg.label, coalesce(m.moderator_id = :account, false) as mine,
       k.due_on, m.asked_at
  from audits.moderation m
  join audits.audit a on a.authority_id = m.authority_id and a.id = m.audit_id
  join audits.judgement f
    on f.authority_id = m.authority_id and f.audit_id = m.audit_id
   and f.question_id is null and f.capacity = 'auditor'
  join standards.grade fg on fg.scale = f.scale and fg.code = f.grade
  left join people.org_node n on n.authority_id = a.authority_id and n.id = a.team_id
  left join register.child c on c.authority_id = a.authority_id and c.id = a.child_id
  left join people.account me on me.authority_id = a.authority_id and me.id = :account
  left join clocks.clock k
    on k.authority_id = m.authority_id and k.about_id = m.audit_id
   and k.rule_code = 'moderation' and k.stopped_at is null
 where m.authority_id = :authority
   and not exists (
     select from audits.judgement j
      where j.authority_id = m.authority_id and j.audit_id = m.audit_id
        and j.question_id is null and j.capacity = 'moderator')
   and m.moderated_by = any(:roles::text[])
   and a.auditor_id is distinct from :account
   and not coalesce(n.path && :line::uuid[], false)
   and not coalesce(c.team_path && :line::uuid[], false)
   and not coalesce(c.worker = me.worker_name, false)
   and a.child_id not in (select x from register.kept_from(:authority, :account) x)
 order by mine desc, m.asked_at
 limit 20
