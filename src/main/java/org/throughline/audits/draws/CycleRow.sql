select c.id, c.programme_id, p.name as programme, p.tool_id, c.month, c.target, c.opened_at,
       a.name as opened_by, c.seed_sha256, d.id as draw_id, d.revealed_at as drawn_at
  from audits.cycle c
  join audits.programme p on p.authority_id = c.authority_id and p.id = c.programme_id
  left join people.account a on a.authority_id = c.authority_id and a.id = c.opened_by
  left join audits.draw d
    on d.authority_id = c.authority_id and d.cycle_id = c.id and not d.rehearsal
 where c.authority_id = :authority
   and (c.id = :id::uuid or c.month = :month::date)
