with month as (
  select (p.first_month + make_interval(months => g.n))::date as month, p.id, p.monthly_target
    from audits.programme p
   cross join generate_series(0, 11) as g (n)
   where p.authority_id = :authority
     and p.id = :programme)
select m.month,
       coalesce(c.target, t.target, m.monthly_target) as target,
       c.id as cycle_id, c.opened_at, d.id as draw_id,
       (select count(*)::int from audits.selection s
         where s.authority_id = :authority and s.draw_id = d.id and s.replaces is null) as drawn,
       (select count(*)::int from audits.audit a
         where a.authority_id = :authority and a.month = m.month and a.kind = 'random'
           and a.auditor_id is not null) as allocated,
       (select count(*)::int from audits.audit a
          join audits.submission b on b.authority_id = a.authority_id and b.audit_id = a.id
         where a.authority_id = :authority and a.month = m.month
           and a.kind = 'random') as submitted
  from month m
  left join audits.cycle c on c.authority_id = :authority and c.month = m.month
  left join audits.draw d
    on d.authority_id = :authority and d.cycle_id = c.id and not d.rehearsal
  left join lateral (
       select t.target from audits.monthly_target t
        where t.authority_id = :authority and t.programme_id = m.id and t.month = m.month
        order by t.set_at desc, t.id desc
        limit 1) t on true
 order by m.month
