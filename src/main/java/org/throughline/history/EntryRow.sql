select e.id, e.at, e.account_id, e.subject_label, e.verb, e.detail
  from history.entry e
 where e.authority_id = :authority
   and e.subject_kind = :kind
   and e.subject_id = :subject
 order by e.at desc, e.id desc
 limit 500
