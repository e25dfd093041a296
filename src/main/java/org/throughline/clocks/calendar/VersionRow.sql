select v.number, v.base, v.why, p.name as made_by, v.made_at
  from clocks.calendar_version v
  left join people.account p on p.authority_id = v.authority_id and p.id = v.made_by
 where v.authority_id = :authority
 order by v.number desc
 limit 50
