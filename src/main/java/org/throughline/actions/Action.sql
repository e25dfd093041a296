select a.id, a.number, a.what, a.expected, a.priority, a.theme, t.label as theme_label,
       a.owner_id, p.name as owner, p.ended_at is not null as owner_left,
       a.node_id, n.name as node, a.child_id, c.reference,
       a.source_kind, a.source_id, a.source_label,
       a.raised_by as raised_by_id, r.name as raised_by, a.raised_at, a.version,
       k.id as clock_id, k.rule_code, k.first_due_on, k.due_on,
       case when w.action_id is not null then 'withdrawn'
            when l.id is null or v.outcome = 'returned' then 'open'
            when v.outcome = 'verified' then 'verified'
            else 'waiting' end as state,
       l.id as closure_id, l.round, l.closed_by as closed_by_id,
       q.id as request_id, q.kind as request_kind, q.to_day as request_to,
       q.reason as request_reason,
       q.asked_by as request_by_id,
       s.status as risk_status, s.at as risk_at,
       coalesce(n.path && :line::uuid[], false) or coalesce(c.team_path && :line::uuid[], false)
         as in_line,
       coalesce(n.path && :around::uuid[], false)
         or coalesce(c.team_path && :around::uuid[], false) as around,
       coalesce(c.team_path && :line::uuid[], false) as childs_line,
       coalesce(c.worker = me.worker_name, false) as own_case,
       coalesce(a.child_id in (select x from register.kept_from(:authority, :account) x), false)
         as kept
  from actions.action a
  join clocks.clock k on k.authority_id = a.authority_id and k.id = a.clock_id
  join people.account p on p.authority_id = a.authority_id and p.id = a.owner_id
  join people.account r on r.authority_id = a.authority_id and r.id = a.raised_by
  join people.org_node n on n.authority_id = a.authority_id and n.id = a.node_id
  left join people.account me on me.authority_id = a.authority_id and me.id = :account
  left join register.child c on c.authority_id = a.authority_id and c.id = a.child_id
  left join standards.theme t on t.code = a.theme
  left join actions.withdrawal w on w.authority_id = a.authority_id and w.action_id = a.id
  left join lateral (
    select x.id, x.round, x.closed_by from actions.closure x
     where x.authority_id = a.authority_id and x.action_id = a.id
     order by x.round desc limit 1) l on true
  left join actions.verification v on v.authority_id = a.authority_id and v.closure_id = l.id
  left join lateral (
    select x.id, x.kind, x.to_day, x.reason, x.asked_by from actions.request x
     where x.authority_id = a.authority_id and x.action_id = a.id
       and not exists (
         select from actions.answer y
          where y.authority_id = x.authority_id and y.request_id = x.id)
     order by x.asked_at limit 1) q on true
  left join lateral (
    select x.status, x.at from actions.risk_status x
     where x.authority_id = a.authority_id and x.action_id = a.id
     order by x.at desc, x.id desc limit 1) s on true
 where a.authority_id = :authority
   and a.id = :id
