select c.id
  from register.child c
 where c.authority_id = :authority
   and c.reference = :reference
   -- Whoever is to be read again does not come in as well.
   and not exists (
     select from audits.audit a
       join clocks.clock k
         on k.authority_id = a.authority_id and k.about_kind = 're-audit' and k.about_id = a.id
      where a.authority_id = c.authority_id and a.child_id = c.id and k.stopped_at is null)
