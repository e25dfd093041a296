-- The dispute is the one still to be ruled on, if there is one.
select a.id as audit_id, a.number, v.scale,
       coalesce((select g.ruled_by from audits.grade_policy g
                  where g.authority_id = a.authority_id
                    and g.effective_from <= (s.submitted_at at time zone 'Europe/London')::date
                  order by g.effective_from desc limit 1), 'head-of-quality') as ruled_by,
       exists (select from audits.moderation m
                where m.authority_id = a.authority_id and m.audit_id = a.id
                  and not exists (select from audits.judgement j
                                   where j.authority_id = m.authority_id and j.audit_id = m.audit_id
                                     and j.question_id is null and j.capacity = 'moderator'))
         as waits,
       d.id as dispute_id, d.reason, p.name as raised_by, d.raised_at,
       coalesce(n.path && :line::uuid[], false) or coalesce(c.team_path && :line::uuid[], false)
         as covered,
       coalesce(c.worker = me.worker_name, false) as own_case,
       exists (select from audits.judgement j
                where j.authority_id = a.authority_id and j.audit_id = a.id
                  and j.question_id is null and j.given_by = :account and j.capacity <> 'ruling')
         as judged,
       a.kind = 'brought-in' as elsewhere
  from audits.audit a
  join audits.submission s on s.authority_id = a.authority_id and s.audit_id = a.id
  join audits.tool_version v
    on v.authority_id = a.authority_id and v.id = a.tool_version_id and v.scale is not null
  left join lateral (
    select x.id, x.reason, x.raised_by, x.raised_at
      from audits.dispute x
     where x.authority_id = a.authority_id and x.audit_id = a.id
       and not exists (select from audits.ruling r
                        where r.authority_id = x.authority_id and r.dispute_id = x.id)
     order by x.raised_at desc limit 1) d on true
  left join people.account p on p.authority_id = a.authority_id and p.id = d.raised_by
  left join people.org_node n on n.authority_id = a.authority_id and n.id = a.team_id
  left join register.child c on c.authority_id = a.authority_id and c.id = a.child_id
  left join people.account me on me.authority_id = a.authority_id and me.id = :account
 where a.authority_id = :authority
   and a.id = :audit
