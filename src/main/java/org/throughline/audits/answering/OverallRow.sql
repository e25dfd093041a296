select grade, reason
  from audits.overall_draft
 where authority_id = :authority
   and audit_id = :audit
