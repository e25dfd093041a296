select c.id as child_id, c.reference, c.status, c.team, c.team_id, c.worker,
       c.absent_since is null as in_latest_extract,
       r.id is not null as restricted
  from register.child c
  left join register.restriction r
    on r.authority_id = c.authority_id and r.child_id = c.id and r.ended_at is null
 where c.authority_id = :authority
   and c.status is not null
   and (:statuses::text[] is null or c.status = any(:statuses::text[]))
 order by c.reference
