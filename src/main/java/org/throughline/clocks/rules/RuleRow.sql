select v.id, r.code, r.name, r.starts, r.stops, r.basis, r.shipped, v.effective_from, v.amount,
       v.unit, v.direction, v.start_day_counts, v.citation, v.confirmed, v.pausable, v.extend_by,
       v.extend_each, v.extend_role, v.ends, p.name as set_by, v.set_at
  from clocks.rule r
  join clocks.rule_version v on v.authority_id = r.authority_id and v.rule_code = r.code
  left join people.account p on p.authority_id = v.authority_id and p.id = v.set_by
 where r.authority_id = :authority
   and r.code = :code
 order by v.effective_from desc
