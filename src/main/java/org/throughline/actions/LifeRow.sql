select l.at, l.kind, p.name as who, l.words, l.other, l.was, l.day
  from (
    select 1 as rank, a.raised_at as at, 'raised' as kind,
           case when b.action_id is null then a.raised_by end as by, '' as words,
           '' as other, null::date as was, k.first_due_on as day
      from actions.action a
      join clocks.clock k on k.authority_id = a.authority_id and k.id = a.clock_id
      left join actions.brought_in b on b.authority_id = a.authority_id and b.action_id = a.id
     where a.authority_id = :authority and a.id = :action
    union all
    select 2, b.at, 'brought-in', b.brought_in_by,
           'From “' || b.file_name || '”, row ' || b.row_number, '', null, null
      from actions.brought_in b
     where b.authority_id = :authority and b.action_id = :action
    union all
    select 3, h.at, 'handed-over', h.by, h.reason, f.name || ' to ' || t.name, null, null
      from actions.handover h
      join people.account f on f.authority_id = h.authority_id and f.id = h.from_id
      join people.account t on t.authority_id = h.authority_id and t.id = h.to_id
     where h.authority_id = :authority and h.action_id = :action
    union all
    select 4, q.asked_at,
           case q.kind when 'extension' then 'more-time-asked' else 'end-asked' end,
           q.asked_by, q.reason, '', null, q.to_day
      from actions.request q
     where q.authority_id = :authority and q.action_id = :action
    union all
    select 5, y.at, y.outcome, y.by, y.reason, '', null, null
      from actions.answer y
      join actions.request q on q.authority_id = y.authority_id and q.id = y.request_id
     where y.authority_id = :authority and q.action_id = :action and y.outcome <> 'agreed'
    union all
    select 6, e.at, 'more-time', e.approved_by, e.reason, '', e.was_due_on, e.due_on
      from actions.action a
      join clocks.extension e on e.authority_id = a.authority_id and e.clock_id = a.clock_id
     where a.authority_id = :authority and a.id = :action
    union all
    select 7, c.at, 'moved', null, '', '', c.was_due_on, c.due_on
      from actions.action a
      join clocks.reckoning c on c.authority_id = a.authority_id and c.clock_id = a.clock_id
     where a.authority_id = :authority and a.id = :action
    union all
    select 8, s.at, 'risk', s.by, s.note, s.status || case s.pointer when '' then '' else
           ' ' || s.pointer end, null, null
      from actions.risk_status s
     where s.authority_id = :authority and s.action_id = :action
    union all
    select 9, g.at, 'told', null,
           (select coalesce(string_agg(t.name, ', ' order by t.name), '') from people.account t
             where t.authority_id = g.authority_id and t.id = any(g.told)), '', null, null
      from actions.action a
      join clocks.rung_told g on g.authority_id = a.authority_id and g.clock_id = a.clock_id
     where a.authority_id = :authority and a.id = :action
    union all
    select 10, c.closed_at, 'closed', c.closed_by, c.evidence, c.difference, null, null
      from actions.closure c
     where c.authority_id = :authority and c.action_id = :action
    union all
    select 11, v.at, v.outcome, v.by, v.reason, '', null,
           case v.outcome when 'returned' then k.due_on end
      from actions.closure c
      join actions.verification v on v.authority_id = c.authority_id and v.closure_id = c.id
      join actions.action a on a.authority_id = c.authority_id and a.id = c.action_id
      join clocks.clock k on k.authority_id = a.authority_id and k.id = a.clock_id
     where c.authority_id = :authority and c.action_id = :action
    union all
    select 12, w.at, 'withdrawn', w.approved_by, w.reason, '', null, null
      from actions.withdrawal w
     where w.authority_id = :authority and w.action_id = :action
  ) l
  left join people.account p on p.authority_id = :authority and p.id = l.by
 order by l.at, l.rank
