select distinct on (s.subject_kind, s.subject_id)
       s.subject_kind, s.subject_id, s.subject_label, s.at
  from access_log.sight s
 where s.authority_id = :authority
   and s.account_id = :account
   and s.at > :since
 order by s.subject_kind, s.subject_id, s.at desc
