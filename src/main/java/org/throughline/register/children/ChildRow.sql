select c.id, c.reference, c.gender, c.birth_date, c.status, c.status_since, c.team, c.team_id,
       array_to_string(c.team_path, ',') as team_path, c.worker,
       coalesce(c.worker = me.worker_name, false) as own_case,
       c.absent_since is null as in_latest_extract,
       latest.as_at as latest_extract, gone.as_at as missing_from,
       r.id is not null as restricted,
       s.case_link_pattern
  from register.child c
  left join people.account me on me.authority_id = c.authority_id and me.id = :account
  left join register.setting s on s.authority_id = c.authority_id
  left join register.extract gone
    on gone.authority_id = c.authority_id and gone.id = c.absent_since
  left join lateral (
    select e.as_at
      from register.extract e
     where e.authority_id = c.authority_id and e.state = 'done' and e.undone_at is null
     order by e.sequence desc
     limit 1) latest on true
  left join register.restriction r
    on r.authority_id = c.authority_id and r.child_id = c.id and r.ended_at is null
 where c.authority_id = :authority
   and c.id = :child
   and c.id not in (select k from register.kept_from(:authority, :account) k)
