select s.id as section_id, s.position as section_position, s.title, s.intro,
       q.id, q.position, q.kind, q.code, q.text, q.hint, q.descriptors::text as descriptors,
       q.caps_from, q.cap_to, q.required
  from audits.section s
  join audits.question q on q.authority_id = s.authority_id and q.section_id = s.id
 where s.authority_id = :authority
   and s.tool_version_id = :version
 order by s.position, q.position
