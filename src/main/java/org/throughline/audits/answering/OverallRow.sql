select grade, reason, version, saved_at
  from audits.overall_draft
 where authority_id = :authority
   and audit_id = :audit
