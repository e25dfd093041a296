-- What is empty stands last, whichever way the list is sorted.
select * from (
select l.*,
       coalesce('1' || case :sort
         when 'due' then l.due_on::text
         when 'number' then lpad(length(l.number)::text, 4, '0') || l.number
         when 'team' then l.team
         when 'auditor' then l.auditor
       end, case when :descending then '0' else '2' end) as sort_key
  from (
  select a.id, a.number, f.id as of_id, f.number as of_number, a.reference, a.team,
         p.name as auditor, coalesce(p.ended_at is not null, false) as gone,
         bj.grade as before_grade, bg.label as before_label,
         aj.grade as after_grade, ag.label as after_label,
         k.due_on, a.begun_at, s.submitted_at, w.reason as withdrawn_for,
         case when w.audit_id is not null then 'not-done'
              when s.audit_id is not null then 'done'
              when a.auditor_id is null or p.ended_at is not null then 'nobody'
              else 'waiting' end as state
    from audits.re_audit r
    join audits.audit a on a.authority_id = r.authority_id and a.id = r.audit_id
    join audits.audit f on f.authority_id = r.authority_id and f.id = r.of_audit_id
    left join people.account p on p.authority_id = a.authority_id and p.id = a.auditor_id
    left join audits.submission s on s.authority_id = a.authority_id and s.audit_id = a.id
    left join audits.withdrawal w on w.authority_id = a.authority_id and w.audit_id = a.id
    left join people.org_node n on n.authority_id = a.authority_id and n.id = a.team_id
    left join register.child c on c.authority_id = a.authority_id and c.id = a.child_id
    left join lateral (
      select x.due_on from clocks.clock x
       where x.authority_id = r.authority_id and x.about_kind = 're-audit'
         and x.about_id = r.of_audit_id
       order by x.started_at desc limit 1) k on true
    left join lateral (
      select j.scale, j.grade from audits.judgement j
       where j.authority_id = f.authority_id and j.audit_id = f.id and j.question_id is null
         and j.capacity <> 'second-reader'
       order by j.given_at desc, j.id desc limit 1) bj on true
    left join standards.grade bg on bg.scale = bj.scale and bg.code = bj.grade
    left join lateral (
      select j.scale, j.grade from audits.judgement j
       where j.authority_id = a.authority_id and j.audit_id = a.id and j.question_id is null
         and j.capacity <> 'second-reader'
       order by j.given_at desc, j.id desc limit 1) aj on true
    left join standards.grade ag on ag.scale = aj.scale and ag.code = aj.grade
   where r.authority_id = :authority
     and (:everything or n.path && :nodes::uuid[] or c.team_path && :nodes::uuid[])
     and a.child_id not in (select x from register.kept_from(:authority, :account) x)
     -- Whoever reads the record again does not meet the first grade here.
     and not exists (select from audits.reading_again(:authority, :account) g
                      where g.child_id = a.child_id)
) l
 where (l.state = :state or (:state = 'waiting' and l.state = 'nobody'))
) sorted
 where :afterId::uuid is null
    or case when :descending then (sorted.sort_key, sorted.id) < (:afterKey::text, :afterId::uuid)
            else (sorted.sort_key, sorted.id) > (:afterKey::text, :afterId::uuid) end
 order by case when :descending then sorted.sort_key end desc,
          case when :descending then sorted.id end desc, sorted.sort_key, sorted.id
 limit :most
