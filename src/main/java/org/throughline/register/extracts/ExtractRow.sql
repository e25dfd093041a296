select e.id, e.state, e.file_name, e.sha256, e.bytes, e.as_at, e.version, e.reason,
       r.name as received_by, e.received_at, e.finished_at, e.undone_at, u.name as undone_by,
       e.sequence, e.rows_so_far,
       coalesce(e.children_changed, 0) as children_changed,
       coalesce(e.involvements_changed, 0) as involvements_changed,
       coalesce(e.events_changed, 0) as events_changed,
       e.undone_at is null and e.sequence is not null and e.sequence = (
         select max(l.sequence) from register.extract l
          where l.authority_id = :authority and l.undone_at is null) as is_latest
  from register.extract e
  left join people.account r on r.authority_id = e.authority_id and r.id = e.received_by
  left join people.account u on u.authority_id = e.authority_id and u.id = e.undone_by
 where e.authority_id = :authority
   and (:extract::uuid is null or e.id = :extract::uuid)
   and (:before::uuid is null or e.id < :before::uuid)
 order by e.id desc
 limit :limit
