-- Those whose clock runs, the soonest due first: read along the index of running clocks.
select a.id, k.due_on
  from clocks.clock k
  join actions.action a on a.authority_id = k.authority_id and a.id = k.about_id
  join people.account p on p.authority_id = a.authority_id and p.id = a.owner_id
  join people.org_node n on n.authority_id = a.authority_id and n.id = a.node_id
  left join people.account me on me.authority_id = a.authority_id and me.id = :account
  left join register.child c on c.authority_id = a.authority_id and c.id = a.child_id
 where k.authority_id = :authority
   and k.about_kind = 'action'
   and k.stopped_at is null
   and (:state <> 'overdue' or k.due_on < :today)
   and (k.due_on, k.about_id) > (:afterKey::date, :afterId::uuid)
   and (:everything
        or a.owner_id = :account
        or a.raised_by = :account
        or n.path && :nodes::uuid[]
        or c.team_path && :nodes::uuid[]
        or (:practitioner and c.worker = me.worker_name))
   and (a.child_id is null
        or a.child_id not in (select x from register.kept_from(:authority, :account) x))
   and (:owner::uuid is null or a.owner_id = :owner)
   and (:team::uuid is null or :team = any(n.path))
   and (:priority::text is null or a.priority = :priority)
   and (:theme::text is null or a.theme = :theme)
   and (:source::text is null or coalesce(a.source_kind, 'by-hand') = :source)
   and (:child::text is null or c.reference = :child)
   and (:dueBefore::date is null or k.due_on < :dueBefore)
   and (:since::timestamptz is null or a.changed_at >= :since)
   and (not :withoutOwner or p.ended_at is not null)
   and (not :riskStale or a.child_id is not null and not exists (
          select from actions.risk_status s
           where s.authority_id = a.authority_id and s.action_id = a.id and s.at >= :fresh))
 order by k.due_on, k.about_id
 limit :most
