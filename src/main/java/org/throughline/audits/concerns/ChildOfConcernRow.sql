-- What is empty stands last, whichever way the list is sorted. What is open is counted of the page.
select page.*, o.*
  from (
  select s.* from (
  select l.*,
         coalesce('1' || case :sort
           when 'child' then l.reference
           when 'audit' then lpad(length(l.number)::text, 4, '0') || l.number
           when 'team' then l.team
           when 'since' then to_char(l.entered_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')
           when 'signed' then case when l.state = 'signed-off' then
                to_char(l.ended_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') end
         end, case when :descending then '0' else '2' end) as sort_key
    from (
    select e.id, e.audit_id, a.number, a.reference, a.team, j.grade, g.label as grade_label,
           e.entered_at, coalesce(f.at, w.withdrawn_at) as ended_at, p.name as signed_off_by,
           case when f.concern_id is not null then 'signed-off'
                when w.concern_id is not null then 'ruled-otherwise'
                else 'on' end as state
      from audits.child_of_concern e
      join audits.audit a on a.authority_id = e.authority_id and a.id = e.audit_id
      left join audits.concern_sign_off f
        on f.authority_id = e.authority_id and f.concern_id = e.id
      left join people.account p on p.authority_id = f.authority_id and p.id = f.signed_off_by
      left join audits.concern_withdrawal w
        on w.authority_id = e.authority_id and w.concern_id = e.id
      left join people.org_node n on n.authority_id = a.authority_id and n.id = a.team_id
      left join register.child c on c.authority_id = a.authority_id and c.id = a.child_id
      left join lateral (
        select x.scale, x.grade from audits.judgement x
         where x.authority_id = a.authority_id and x.audit_id = a.id and x.question_id is null
           and x.capacity <> 'second-reader'
         order by x.given_at desc, x.id desc limit 1) j on true
      left join standards.grade g on g.scale = j.scale and g.code = j.grade
     where e.authority_id = :authority
       and (:everything or n.path && :nodes::uuid[] or c.team_path && :nodes::uuid[])
       and (:team::text is null or a.team = :team)
       and a.child_id not in (select x from register.kept_from(:authority, :account) x)
       -- Whoever reads the record again does not meet the first grade here.
       and not exists (select from audits.reading_again(:authority, :account) r
                        where r.child_id = a.child_id)
    ) l
   where :state = 'any' or l.state = :state
  ) s
   where :afterId::uuid is null
      or case when :descending then (s.sort_key, s.id) < (:afterKey::text, :afterId::uuid)
              else (s.sort_key, s.id) > (:afterKey::text, :afterId::uuid) end
   order by case when :descending then s.sort_key end desc,
            case when :descending then s.id end desc, s.sort_key, s.id
   limit :most
) page
  cross join lateral (
    select count(*) filter (where i.kind = 'safety-concern')::int as safety_concerns,
           count(*) filter (where i.kind = 'conversation')::int as conversations,
           count(*) filter (where i.kind = 're-audit')::int as re_audits,
           count(*) filter (where i.kind = 'finding')::int as findings,
           count(*) filter (where i.kind = 'action')::int as actions
      from audits.concern_issue i
     where i.authority_id = :authority and i.concern_id = page.id and i.open) o
 order by case when :descending then page.sort_key end desc,
          case when :descending then page.id end desc, page.sort_key, page.id
