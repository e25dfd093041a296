select f.id, f.kind, f.theme, t.label as theme_label, f.text
  from audits.finding f
  join standards.theme t on t.code = f.theme
 where f.authority_id = :authority
   and f.audit_id = :audit
   and f.withdrawn_at is null
 order by f.kind desc, f.found_at, f.id
