select v.column_code, v.value_key, min(v.shown) as shown,
       sum(v.times) filter (where e.sequence = v.last_sequence)::int as times,
       string_agg(distinct v.list, ',' order by v.list) as lists,
       min(e.as_at) as first_seen
  from (
    select u.*, max(x.sequence) over (partition by u.column_code, u.value_key) as last_sequence
      from register.unmapped_value u
      join register.extract x
        on x.authority_id = u.authority_id and x.id = u.extract_id
       and x.state = 'done' and x.undone_at is null
     where u.authority_id = :authority
  ) v
  join register.extract e on e.authority_id = :authority and e.id = v.extract_id
 where not exists (
         select from register.code_mapping m
          where m.authority_id = :authority and m.column_code = v.column_code
            and m.value_key = v.value_key and m.ended_at is null)
 group by v.column_code, v.value_key
 order by times desc, v.column_code, v.value_key
 limit 500
