select s.case_link_pattern as pattern
  from register.setting s
 where s.authority_id = :authority
