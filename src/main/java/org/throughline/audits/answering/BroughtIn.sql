select b.file_name, b.row_number, b.audited_on, b.tool, b.kind, b.auditor, b.moderator, b.summary
  from audits.brought_in b
 where b.authority_id = :authority
   and b.audit_id = :audit
