select e.on_date, e.kind
  from register.event e
 where e.authority_id = :authority
   and e.child_id = :child
   and e.kind in ('child-seen', 'statutory-visit', 'social-work-visit', 'reviewing-officer-visit')
   and e.until_extract is null
   and e.on_date <= :today
 order by e.on_date desc, e.kind
 limit 1
