select distinct a.team
  from audits.child_of_concern e
  join audits.audit a on a.authority_id = e.authority_id and a.id = e.audit_id
  left join people.org_node n on n.authority_id = a.authority_id and n.id = a.team_id
  left join register.child c on c.authority_id = a.authority_id and c.id = a.child_id
 where e.authority_id = :authority
   and a.team <> ''
   and (:everything or n.path && :nodes::uuid[] or c.team_path && :nodes::uuid[])
   and a.child_id not in (select x from register.kept_from(:authority, :account) x)
   and not exists (select from audits.reading_again(:authority, :account) r
                    where r.child_id = a.child_id)
 order by a.team
