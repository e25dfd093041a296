select k.kind, k.children
  from (
    select count(*) filter (where standing_changed and was_status is null
                              and now_status is not null)::int as opened,
           count(*) filter (where standing_changed and was_status is not null
                              and now_status is null)::int as closed,
           count(*) filter (where standing_changed and was_status is not null
                              and now_status is not null and now_status <> was_status)::int as status,
           count(*) filter (where standing_changed and now_status is not null
                              and was_team is distinct from now_team)::int as team,
           count(*) filter (where standing_changed and now_status is not null
                              and was_worker is distinct from now_worker)::int as worker,
           count(*) filter (where presence = 'absent')::int as absent,
           count(*) filter (where presence = 'returned')::int as returned
      from register.child_change
     where authority_id = :authority and extract_id = :extract
  ) c
 cross join lateral (values
    ('new', (select count(*)::int from register.child n
              where n.authority_id = :authority and n.first_extract = :extract)),
    ('opened', c.opened), ('closed', c.closed), ('status', c.status), ('team', c.team),
    ('worker', c.worker), ('absent', c.absent), ('returned', c.returned)) as k (kind, children)
