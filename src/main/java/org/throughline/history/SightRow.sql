select s.id, s.at, s.account_id, s.subject_label, s.purpose
  from access_log.sight s
 where s.authority_id = :authority
   and s.subject_kind = :kind
   and s.subject_id = :subject
 order by s.at desc, s.id desc
 limit 200
