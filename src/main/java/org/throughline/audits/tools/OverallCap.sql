select at_least, from_rank, to_rank
  from audits.overall_cap
 where authority_id = :authority
   and tool_version_id = :version
 order by position
