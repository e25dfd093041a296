select i.child_id, i.natural_key, i.status, i.team, i.worker, i.started, i.ended, i.closed,
       i.reason, i.detail
  from unnest(:children::uuid[], :naturalKeys::text[]) as w (child_id, natural_key)
  join register.involvement i
    on i.authority_id = :authority and i.child_id = w.child_id and i.list = :list
   and i.natural_key = w.natural_key and i.until_extract is null
