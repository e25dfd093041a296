select a.id, a.number, a.draw_id, a.position, a.month, a.auditor_id,
       coalesce(a.begun_at, s.submitted_at) as begun_at, a.version
  from audits.audit a
  left join audits.submission s on s.authority_id = a.authority_id and s.audit_id = a.id
 where a.authority_id = :authority
   and a.id = :audit
   and a.draw_id is not null
