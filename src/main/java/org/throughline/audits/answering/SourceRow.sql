select source, note
  from audits.evidence_source
 where authority_id = :authority
   and audit_id = :audit
