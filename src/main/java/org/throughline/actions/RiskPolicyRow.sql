select p.effective_from, p.days, a.name as set_by, p.set_at
  from actions.risk_policy p
  left join people.account a on a.authority_id = p.authority_id and a.id = p.set_by
 where p.authority_id = :authority
 order by p.effective_from desc
