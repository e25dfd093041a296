select c.id, c.about_id
  from clocks.clock c
 where c.authority_id = :authority
   and c.next_rung_at <= :now
 order by c.next_rung_at
 limit 100
   for update skip locked
