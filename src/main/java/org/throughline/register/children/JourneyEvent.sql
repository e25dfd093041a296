select e.on_date, e.list, e.kind, e.detail, e.restricted
  from register.event e
 where e.authority_id = :authority
   and e.child_id = :child
   and e.until_extract is null
   and e.on_date between :from and :to
   and (:cleared or not e.restricted)
 order by e.on_date, e.list, e.kind, e.natural_key
