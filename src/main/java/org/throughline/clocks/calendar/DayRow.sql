select d.id, d.day, d.kind, d.name, d.since_version, p.name as said_by, v.made_at as said_at
  from clocks.day d
  join clocks.calendar_version v
    on v.authority_id = d.authority_id and v.number = d.since_version
  left join people.account p on p.authority_id = v.authority_id and p.id = v.made_by
 where d.authority_id = :authority
   and d.until_version is null
 order by d.day
