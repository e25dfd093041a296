select a.id
  from actions.action a
 where a.authority_id = :authority
   and a.source_kind = :kind
   and a.source_id = :source
 order by a.raised_at, a.id
