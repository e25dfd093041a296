select s.position, coalesce(array_to_string(c.team_path, ','), '') as path, c.worker,
       coalesce((select string_agg(distinct i.worker, e'\n')
                   from register.involvement i
                  where i.authority_id = c.authority_id and i.child_id = c.id
                    and i.until_extract is null), '') as earlier_workers,
       case when x.id is not null then
         coalesce((select string_agg(k.account_id::text, ',') from register.clearance k
                    where k.authority_id = x.authority_id and k.restriction_id = x.id), '')
       end as cleared,
       case when :child::uuid is null then '' else coalesce(
         (select string_agg(b.account_id || ' ' || b.why, e'\n' order by b.at, b.why)
            from (select u.auditor_id as account_id, 1 as at, 'has audited the child' as why
                    from audits.audit u
                   where u.authority_id = :authority and u.child_id = :child
                     and u.auditor_id is not null
                   union
                  select j.given_by, 2, 'has judged an audit of the child'
                    from audits.judgement j
                    join audits.audit u on u.authority_id = j.authority_id and u.id = j.audit_id
                   where j.authority_id = :authority and u.child_id = :child
                     and j.capacity <> 'auditor' and j.given_by is not null
                   union
                  select x.owner_id, 3, 'owns an action from an audit of the child'
                    from actions.action x
                    join audits.finding f
                      on f.authority_id = x.authority_id and f.id = x.source_id
                    join audits.audit u on u.authority_id = f.authority_id and u.id = f.audit_id
                   where x.authority_id = :authority and x.source_kind = 'finding'
                     and u.child_id = :child
                   union
                  select g.account_id, 4, 'has every audit in sight'
                    from people.role_grant g
                   where g.authority_id = :authority and g.ended_at is null
                     and g.role in ('head-of-quality', 'director', 'principal-social-worker',
                                    'internal-auditor')) b), '') end as barred
  from (select t.authority_id, t.draw_id, t.position, t.child_id
          from audits.selection t
         where t.authority_id = :authority and t.draw_id = :draw::uuid
           and (t.position = :position::int or :position::int is null)
        union all
        select c.authority_id, null, 0, c.id
          from register.child c
         where c.authority_id = :authority and c.id = :child::uuid) s
  left join register.child c on c.authority_id = s.authority_id and c.id = s.child_id
  left join register.restriction x
    on x.authority_id = s.authority_id and x.child_id = s.child_id and x.ended_at is null
 where s.authority_id = :authority
   and (:position::int is not null
        or not exists (select 1 from audits.audit a
                        where a.authority_id = s.authority_id and a.draw_id = s.draw_id
                          and a.position = s.position))
   and not exists (select 1 from audits.replacement r
                    where r.authority_id = s.authority_id and r.draw_id = s.draw_id
                      and r.out_position = s.position)
 order by s.position
