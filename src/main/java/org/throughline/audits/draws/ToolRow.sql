select distinct on (t.name, t.id) t.id, t.name, v.id as version_id
  from audits.tool t
  join audits.tool_version v on v.authority_id = t.authority_id and v.tool_id = t.id
 where t.authority_id = :authority
   and v.live_from <= :now
   and (v.retired_at is null or v.retired_at > :now)
 order by t.name, t.id, v.version desc
