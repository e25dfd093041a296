select c.id, c.rule_code, r.name as rule_name, r.basis, c.about_kind, c.about_id, c.about_label,
       p.name as owner, n.name as place, c.started_on, c.first_due_on, c.due_on, c.due_at,
       k.base || '.' || k.number as calendar, c.paused_on is not null as paused
  from clocks.clock c
  join clocks.rule r on r.authority_id = c.authority_id and r.code = c.rule_code
  join clocks.calendar_version k
    on k.authority_id = c.authority_id and k.number = c.calendar
  left join people.account p on p.authority_id = c.authority_id and p.id = c.owner_id
  left join people.org_node n on n.authority_id = c.authority_id and n.id = c.node_id
 where c.authority_id = :authority
   and c.stopped_at is null
   and c.due_on < :before
   and (c.due_on, c.id) > (:afterDue, :afterId::uuid)
   and (:rule::text is null or c.rule_code = :rule)
   and (:everything or c.owner_id = :account or n.path && :nodes::uuid[])
   and c.about_kind <> all(:without::text[])
   and (not :mine or c.owner_id = :account)
 order by c.due_on, c.id
 limit :size
