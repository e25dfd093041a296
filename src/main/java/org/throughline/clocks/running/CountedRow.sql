select c.id, c.rule_code, c.version_id, c.about_id
  from clocks.clock c
  join clocks.rule_version v on v.authority_id = c.authority_id and v.id = c.version_id
 where c.authority_id = :authority
   and c.stopped_at is null
   and v.unit = 'working-days'
 order by c.id
