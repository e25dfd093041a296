select encode(c.sealed_seed, 'hex') as sealed
  from audits.cycle c
 where c.authority_id = :authority
   and c.id = :id
