select g.id, g.effective_from, g.ruled_by, p.name as set_by, g.set_at
  from audits.grade_policy g
  left join people.account p on p.authority_id = g.authority_id and p.id = g.set_by
 where g.authority_id = :authority
 order by g.effective_from desc
