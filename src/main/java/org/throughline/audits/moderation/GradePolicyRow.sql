select g.id, g.effective_from, p.name as set_by, g.set_at,
       coalesce((select string_agg(l.rank::text, ',' order by l.rank)
                   from audits.grade_policy_line l
                  where l.authority_id = g.authority_id and l.policy_id = g.id
                    and l.moderated), '') as ranks
  from audits.grade_policy g
  left join people.account p on p.authority_id = g.authority_id and p.id = g.set_by
 where g.authority_id = :authority
 order by g.effective_from desc
