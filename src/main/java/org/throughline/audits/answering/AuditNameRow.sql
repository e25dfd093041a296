select distinct v.kind, v.name
  from audits.audit a
  left join audits.submission s on s.authority_id = a.authority_id and s.audit_id = a.id
  left join people.account p on p.authority_id = a.authority_id and p.id = a.auditor_id
  left join audits.brought_in b on b.authority_id = a.authority_id and b.audit_id = a.id
  left join people.org_node n on n.authority_id = a.authority_id and n.id = a.team_id
 cross join lateral (values ('team', a.team), ('auditor', coalesce(p.name, nullif(b.auditor, '')))) v (kind, name)
   where a.authority_id = :authority
     and v.name is not null
     and v.name <> ''
     and b.taken_back_at is null
     and (a.auditor_id = :account
          or :everything
          or (s.submitted_at is not null
              and (n.path && :nodes::uuid[]
                   or exists (
                     select from register.child c
                       left join people.account me
                         on me.authority_id = c.authority_id and me.id = :account
                      where c.authority_id = a.authority_id and c.id = a.child_id
                        and (c.team_path && :nodes::uuid[]
                             or (:practitioner and c.worker = me.worker_name))))))
     and a.child_id not in (select k from register.kept_from(:authority, :account) k)
 order by v.kind, v.name
