select v.id, t.name, v.version, v.scale, v.look_back_months
  from audits.tool_version v
  join audits.tool t on t.authority_id = v.authority_id and t.id = v.tool_id
 where v.authority_id = :authority
   and v.id = :version
