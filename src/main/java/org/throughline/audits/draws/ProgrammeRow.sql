select p.id, p.name, p.first_month, p.monthly_target, p.tool_id, t.name as tool
  from audits.programme p
  join audits.tool t on t.authority_id = p.authority_id and t.id = p.tool_id
 where p.authority_id = :authority
 order by p.first_month desc, p.id desc
