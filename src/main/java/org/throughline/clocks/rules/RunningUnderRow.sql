select version_id, count(*) as running
  from clocks.clock
 where authority_id = :authority
   and stopped_at is null
 group by version_id
