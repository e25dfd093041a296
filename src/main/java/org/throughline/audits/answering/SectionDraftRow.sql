select version, saved_at
  from audits.section_draft
 where authority_id = :authority
   and audit_id = :audit
   and section_id = :section
