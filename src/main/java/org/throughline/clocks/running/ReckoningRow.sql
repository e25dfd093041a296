select n.was_due_on, n.due_on, v.why, n.at
  from clocks.reckoning n
  join clocks.calendar_version v
    on v.authority_id = n.authority_id and v.number = n.calendar
 where n.authority_id = :authority
   and n.clock_id = :clock
 order by n.at
