select f.audit_id = :after as after, f.kind = 'strength' as strength, t.label as theme, f.text
  from audits.finding f
  join standards.theme t on t.code = f.theme
 where f.authority_id = :authority
   and f.audit_id in (:before, :after)
   and f.withdrawn_at is null
 order by after, f.found_at, f.id
