-- One entry, or all of one audit, the latest first.
select e.id, e.audit_id, a.number, a.reference, a.team, j.grade, g.label as grade_label,
       e.entered_at, s.at as signed_off_at, p.name as signed_off_by, s.words,
       w.withdrawn_at, w.reason as withdrawn_for,
       coalesce(n.path && :nodes::uuid[], false) or coalesce(c.team_path && :nodes::uuid[], false)
         as covered,
       coalesce(n.path && :services::uuid[], false)
         or coalesce(c.team_path && :services::uuid[], false) as headed,
       exists (select from audits.judgement x
                where x.authority_id = e.authority_id and x.audit_id = e.audit_id
                  and x.question_id is null and x.given_by = :account) as judged,
       a.child_id in (select k from register.kept_from(:authority, :account) k)
         or exists (select from audits.reading_again(:authority, :account) r
                     where r.child_id = a.child_id) as hidden
  from audits.child_of_concern e
  join audits.audit a on a.authority_id = e.authority_id and a.id = e.audit_id
  left join audits.concern_sign_off s on s.authority_id = e.authority_id and s.concern_id = e.id
  left join people.account p on p.authority_id = s.authority_id and p.id = s.signed_off_by
  left join audits.concern_withdrawal w on w.authority_id = e.authority_id and w.concern_id = e.id
  left join people.org_node n on n.authority_id = a.authority_id and n.id = a.team_id
  left join register.child c on c.authority_id = a.authority_id and c.id = a.child_id
  left join lateral (
    select x.scale, x.grade from audits.judgement x
     where x.authority_id = a.authority_id and x.audit_id = a.id and x.question_id is null
       and x.capacity <> 'second-reader'
     order by x.given_at desc, x.id desc limit 1) j on true
  left join standards.grade g on g.scale = j.scale and g.code = j.grade
 where e.authority_id = :authority
   and (e.id = :id::uuid or e.audit_id = :audit::uuid)
 order by e.turn desc
