select question_id, value, evidence, saved_at
  from audits.answer
 where authority_id = :authority
   and audit_id = :audit
