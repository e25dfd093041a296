select g.version_id, g.position, g.away, g.unit, g.tells
  from clocks.rung g
  join clocks.rule_version v on v.authority_id = g.authority_id and v.id = g.version_id
 where g.authority_id = :authority
   and v.rule_code = coalesce(:code, v.rule_code)
 order by g.version_id, g.position
