select v.tool_id, v.id as version_id, v.scale
  from audits.tool_version v
 where v.authority_id = :authority and v.retired_at is null and v.scale is not null
 order by v.version desc
 limit 1
