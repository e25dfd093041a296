select j.given_by as account_id
  from audits.judgement j
 where j.authority_id = :authority
   and j.audit_id = :audit
   and j.question_id is null
   and j.given_by <> :account
 union
select d.raised_by
  from audits.dispute d
 where d.authority_id = :authority
   and d.audit_id = :audit
   and d.raised_by <> :account
