select p.id, p.look_back_months, p.most_age_days, p.worker_cap, p.family_cap, p.team_minimum,
       a.name as set_by, p.set_at
  from audits.draw_policy p
  left join people.account a on a.authority_id = p.authority_id and a.id = p.set_by
 where p.authority_id = :authority
 order by p.set_at desc, p.id desc
 limit 20
