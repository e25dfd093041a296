select e.child_id, e.kind, e.on_date, e.detail
  from unnest(:children::uuid[], :kinds::text[], :days::date[]) as w (child_id, kind, on_date)
  join register.event e
    on e.authority_id = :authority and e.child_id = w.child_id and e.on_date = w.on_date
   and e.kind = w.kind and e.natural_key = '' and e.until_extract is null
