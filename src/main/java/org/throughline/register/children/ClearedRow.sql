select exists (
  select from register.restriction r
   where r.authority_id = :authority
     and r.child_id = :child
     and r.ended_at is null
     and not exists (
       select from register.clearance k
        where k.authority_id = r.authority_id and k.restriction_id = r.id
          and k.account_id = :account)) as kept
