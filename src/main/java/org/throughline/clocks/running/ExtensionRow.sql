select e.was_due_on, e.due_on, e.reason, p.name as approved_by, e.at
  from clocks.extension e
  left join people.account p on p.authority_id = e.authority_id and p.id = e.approved_by
 where e.authority_id = :authority
   and e.clock_id = :clock
 order by e.at, e.id
