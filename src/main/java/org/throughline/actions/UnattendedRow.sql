-- From the few that it can be about to their actions: from who left, and from the children in
-- somebody's care.
select (
    select count(*)::int
      from people.account p
      join clocks.clock k
        on k.authority_id = p.authority_id and k.owner_id = p.id
       and k.about_kind = 'action' and k.stopped_at is null
      join actions.action a on a.authority_id = k.authority_id and a.id = k.about_id
      join people.org_node n on n.authority_id = a.authority_id and n.id = a.node_id
      left join register.child c on c.authority_id = a.authority_id and c.id = a.child_id
     where p.authority_id = :authority
       and p.ended_at is not null
       and (:everything or n.path && :line::uuid[] or c.team_path && :line::uuid[])
       and (a.child_id is null
            or a.child_id not in (select x from register.kept_from(:authority, :account) x))
  ) as ownerless, (
    select count(*)::int
      from (
        select c.id
          from people.org_node n
          join register.child c on c.authority_id = n.authority_id and c.team_id = n.id
         where n.authority_id = :authority and n.path && :team::uuid[]
        union
        select c.id
          from people.account me
          join register.child c on c.authority_id = me.authority_id and c.worker = me.worker_name
         where me.authority_id = :authority and me.id = :account and :practitioner
      ) careful
      join actions.action a on a.authority_id = :authority and a.child_id = careful.id
      join clocks.clock k
        on k.authority_id = a.authority_id and k.id = a.clock_id and k.stopped_at is null
     where a.child_id not in (select x from register.kept_from(:authority, :account) x)
       and not exists (
         select from actions.risk_status s
          where s.authority_id = a.authority_id and s.action_id = a.id and s.at >= :fresh)
  ) as stale
