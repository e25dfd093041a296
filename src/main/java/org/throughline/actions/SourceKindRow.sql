select distinct a.source_kind as kind
  from actions.action a
 where a.authority_id = :authority
   and a.source_id is not null
 order by 1
