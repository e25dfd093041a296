select position
  from clocks.rung_told
 where authority_id = :authority and clock_id = :clock and ladder = :ladder
