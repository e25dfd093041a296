select count(*) filter (where l.owner_left and l.line)::int as ownerless,
       count(*) filter (where l.careful and not l.fresh)::int as stale
  from (
    select p.ended_at is not null as owner_left,
           :everything or n.path && :line::uuid[] or coalesce(c.team_path && :line::uuid[], false)
             as line,
           c.id is not null
             and (coalesce(c.team_path && :team::uuid[], false)
                  or :practitioner and coalesce(c.worker = me.worker_name, false)) as careful,
           exists (
             select from actions.risk_status s
              where s.authority_id = a.authority_id and s.action_id = a.id and s.at >= :fresh)
             as fresh
      from clocks.clock k
      join actions.action a on a.authority_id = k.authority_id and a.id = k.about_id
      join people.account p on p.authority_id = a.authority_id and p.id = a.owner_id
      join people.org_node n on n.authority_id = a.authority_id and n.id = a.node_id
      left join people.account me on me.authority_id = a.authority_id and me.id = :account
      left join register.child c on c.authority_id = a.authority_id and c.id = a.child_id
     where k.authority_id = :authority
       and k.about_kind = 'action'
       and k.stopped_at is null
       and (a.child_id is null
            or a.child_id not in (select x from register.kept_from(:authority, :account) x))
       and (p.ended_at is not null
            or coalesce(c.team_path && :team::uuid[], false)
            or :practitioner and coalesce(c.worker = me.worker_name, false))
  ) l
