select s.position, coalesce(array_to_string(c.team_path, ','), '') as path, c.worker,
       coalesce((select string_agg(distinct i.worker, e'\n')
                   from register.involvement i
                  where i.authority_id = c.authority_id and i.child_id = c.id
                    and i.until_extract is null), '') as earlier_workers,
       case when x.id is not null then
         coalesce((select string_agg(k.account_id::text, ',') from register.clearance k
                    where k.authority_id = x.authority_id and k.restriction_id = x.id), '')
       end as cleared
  from audits.selection s
  left join register.child c on c.authority_id = s.authority_id and c.id = s.child_id
  left join register.restriction x
    on x.authority_id = s.authority_id and x.child_id = s.child_id and x.ended_at is null
 where s.authority_id = :authority
   and s.draw_id = :draw
   and (s.position = :position::int or :position::int is null)
   and (:position::int is not null
        or not exists (select 1 from audits.audit a
                        where a.authority_id = s.authority_id and a.draw_id = s.draw_id
                          and a.position = s.position))
   and not exists (select 1 from audits.replacement r
                    where r.authority_id = s.authority_id and r.draw_id = s.draw_id
                      and r.out_position = s.position)
 order by s.position
