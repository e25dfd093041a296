-- Whoever has the fewest to give is asked first.
select p.id as account_id
  from people.account p
  join audits.audit a on a.authority_id = p.authority_id and a.id = :audit
  left join people.org_node n on n.authority_id = a.authority_id and n.id = a.team_id
  left join register.child c on c.authority_id = a.authority_id and c.id = a.child_id
 where p.authority_id = :authority
   and p.ended_at is null
   and p.id is distinct from a.auditor_id
   and p.worker_name is distinct from coalesce(c.worker, '')
   and exists (
     select from people.role_grant g
      where g.authority_id = p.authority_id and g.account_id = p.id and g.ended_at is null
        and g.role = :role)
   and not exists (
     select from people.role_grant g
      where g.authority_id = p.authority_id and g.account_id = p.id and g.ended_at is null
        and g.role in ('head-of-service', 'team-manager')
        and (g.node_id = any(n.path) or g.node_id = any(c.team_path)))
   and a.child_id not in (select k from register.kept_from(:authority, p.id) k)
 order by (select count(*) from audits.moderation m
            where m.authority_id = p.authority_id and m.moderator_id = p.id
              and not exists (
                select from audits.judgement j
                 where j.authority_id = m.authority_id and j.audit_id = m.audit_id
                   and j.question_id is null and j.capacity = 'moderator')),
          p.id
 limit 1
