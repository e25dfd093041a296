select q.id, q.kind, q.code, q.caps_from, q.cap_to
  from audits.question q
  join audits.section s on s.authority_id = q.authority_id and s.id = q.section_id
 where q.authority_id = :authority and s.tool_version_id = :version
 order by s.position, q.position
