select distinct p.name
  from messages.message m
  join people.account p on p.authority_id = m.authority_id and p.id = m.account_id
 where m.authority_id = :authority
   and m.about_kind = 'safety-concern'
   and m.about_id = :concern
   and m.urgency = 'at-once'
 order by p.name
