select a.id, a.number, a.what, a.priority, t.label as theme,
       case when k.stopped_at is null then 'open'
            when a.closure_waiting is not null then 'waiting'
            when k.how = 'withdrawn' then 'withdrawn'
            else 'verified' end as state,
       a.owner_id, p.name as owner, p.ended_at is not null as owner_left, n.name as team,
       c.reference, a.source_kind, a.source_label, a.raised_at, k.first_due_on, k.due_on,
       coalesce(m.moved, 0) as moved, b.action_id is not null as returned,
       s.status as risk_status, a.changed_at, f.sort_key
  from unnest(:ids::uuid[], :keys::text[]) with ordinality as f (id, sort_key, place)
  join actions.action a on a.authority_id = :authority and a.id = f.id
  join clocks.clock k on k.authority_id = a.authority_id and k.id = a.clock_id
  join people.account p on p.authority_id = a.authority_id and p.id = a.owner_id
  join people.org_node n on n.authority_id = a.authority_id and n.id = a.node_id
  left join register.child c on c.authority_id = a.authority_id and c.id = a.child_id
  left join standards.theme t on t.code = a.theme
  left join (
    select y.id as action_id, count(*)::int as moved
      from actions.action y
      join clocks.extension e on e.authority_id = y.authority_id and e.clock_id = y.clock_id
     where y.authority_id = :authority and y.id = any(:ids::uuid[])
     group by y.id) m on m.action_id = a.id
  left join (
    select distinct x.action_id
      from actions.closure x
      join actions.verification v
        on v.authority_id = x.authority_id and v.closure_id = x.id and v.outcome = 'returned'
     where x.authority_id = :authority and x.action_id = any(:ids::uuid[])) b on b.action_id = a.id
  left join (
    select distinct on (r.action_id) r.action_id, r.status
      from actions.risk_status r
     where r.authority_id = :authority and r.action_id = any(:ids::uuid[])
     order by r.action_id, r.at desc, r.id desc) s on s.action_id = a.id
 order by f.place
