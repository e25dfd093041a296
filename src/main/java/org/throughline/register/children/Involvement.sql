select v.list, v.status, v.natural_key, v.team, v.worker, v.started, v.ended, v.closed,
       v.reason, v.detail,
       began.as_at as since, gone.as_at as until,
       row_number() over (
         partition by v.list, v.natural_key
         order by began.sequence) = 1 as first
  from register.involvement v
  join register.extract began
    on began.authority_id = v.authority_id and began.id = v.since_extract
  left join register.extract gone
    on gone.authority_id = v.authority_id and gone.id = v.until_extract
 where v.authority_id = :authority
   and v.child_id = :child
 order by began.as_at, v.list, v.natural_key, began.sequence
