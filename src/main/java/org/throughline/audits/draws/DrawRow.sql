select d.id, d.cycle_id, c.month, p.name as programme, d.rehearsal, d.size,
       array_to_string(d.statuses, ',') as statuses,
       (select string_agg(n.name, ', ' order by n.name) from people.org_node n
         where n.authority_id = d.authority_id and n.id = any(d.services)) as services,
       d.extract_as_at, d.open_count, d.audited_count,
       (select count(*)::int from audits.exclusion e
         where e.authority_id = d.authority_id and e.draw_id = d.id) as excluded_count,
       d.frame_size, d.frame_sha256, c.opened_at, c.seed_sha256 as cycle_seed_sha256,
       d.frozen_at, d.seed, d.seed_sha256, d.revealed_at, a.name as drawn_by,
       coalesce((d.policy ->> 'lookBackMonths')::int, 12) as look_back_months,
       coalesce((d.policy ->> 'mostAgeDays')::int, 31) as most_age_days,
       (d.policy ->> 'workerCap')::int as worker_cap,
       (d.policy ->> 'familyCap')::int as family_cap,
       (d.policy ->> 'teamMinimum')::int as team_minimum,
       array_to_string(d.shortfalls, e'\n') as shortfalls,
       (select count(*)::int from audits.selection s
         where s.authority_id = d.authority_id and s.draw_id = d.id
           and s.replaces is null) as taken
  from audits.draw d
  join audits.cycle c on c.authority_id = d.authority_id and c.id = d.cycle_id
  join audits.programme p on p.authority_id = c.authority_id and p.id = c.programme_id
  left join people.account a on a.authority_id = d.authority_id and a.id = d.drawn_by
 where d.authority_id = :authority
   and (:id::uuid is null or d.id = :id::uuid)
   and (:cycle::uuid is null or d.cycle_id = :cycle::uuid)
   and (:before::uuid is null or d.id < :before::uuid)
 order by d.id desc
 limit :most
