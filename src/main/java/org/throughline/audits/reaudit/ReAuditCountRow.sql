select count(*) filter (where k.how = 'done' and k.stopped_on <= k.due_on)::int as in_time,
       count(*) filter (where k.how = 'done' and k.stopped_on > k.due_on)::int as late,
       count(*) filter (where k.stopped_at is null)::int as overdue,
       count(*) filter (where k.how = 'case-closed')::int as closed
  from clocks.clock k
  join audits.audit a on a.authority_id = k.authority_id and a.id = k.about_id
  left join people.org_node n on n.authority_id = a.authority_id and n.id = a.team_id
  left join register.child c on c.authority_id = a.authority_id and c.id = a.child_id
 where k.authority_id = :authority
   and k.about_kind = 're-audit'
   and k.due_on >= :since
   and k.due_on < :today
   and (:everything or n.path && :nodes::uuid[] or c.team_path && :nodes::uuid[])
