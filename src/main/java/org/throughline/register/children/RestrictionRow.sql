select r.id, r.child_id, c.reference, r.reason,
       b.name as begun_by, r.begun_at, e.name as ended_by, r.ended_at,
       coalesce((
         select string_agg(a.email, E'\n' order by a.email)
           from register.clearance k
           join people.account a on a.authority_id = k.authority_id and a.id = k.account_id
          where k.authority_id = r.authority_id and k.restriction_id = r.id), '') as named
  from register.restriction r
  join register.child c on c.authority_id = r.authority_id and c.id = r.child_id
  join people.account b on b.authority_id = r.authority_id and b.id = r.begun_by
  left join people.account e on e.authority_id = r.authority_id and e.id = r.ended_by
 where r.authority_id = :authority
   and (:id::uuid is null or r.id = :id::uuid)
 order by r.ended_at desc nulls first, r.begun_at desc
 limit 500
