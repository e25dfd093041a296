select s.from_day, s.until_day, s.reason, p.name as approved_by, s.at
  from clocks.pause s
  left join people.account p on p.authority_id = s.authority_id and p.id = s.approved_by
 where s.authority_id = :authority
   and s.clock_id = :clock
 order by s.from_day, s.at
