select distinct g.role
  from audits.submission s
  join people.role_grant g
    on g.authority_id = s.authority_id and g.account_id = s.submitted_by
   and g.granted_at <= s.submitted_at
   and (g.ended_at is null or g.ended_at > s.submitted_at)
 where s.authority_id = :authority
   and s.audit_id = :audit
 order by g.role
