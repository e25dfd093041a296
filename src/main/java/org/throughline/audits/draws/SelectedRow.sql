select s.position,
       case when h.hidden then null else s.child_id end as child_id,
       case when h.hidden then null else s.reference end as reference,
       s.stratum, s.team, s.replaces, r.in_position as replaced_by,
       exists (select 1 from audits.replacement_request q
                where q.authority_id = s.authority_id and q.draw_id = s.draw_id
                  and q.out_position = s.position
                  and not exists (select 1 from audits.replacement_refusal f
                                   where f.authority_id = q.authority_id
                                     and f.request_id = q.id)) as asked,
       x.id is not null as restricted,
       a.id as audit_id, a.number as audit_number, a.auditor_id, p.name as auditor, a.begun_at,
       b.submitted_at
  from audits.selection s
  left join audits.replacement r
    on r.authority_id = s.authority_id and r.draw_id = s.draw_id and r.out_position = s.position
  left join register.restriction x
    on x.authority_id = s.authority_id and x.child_id = s.child_id and x.ended_at is null
 cross join lateral (
       select not :seesAll::boolean
              and s.child_id in (select k from register.kept_from(:authority, :account) k) as hidden) h
  left join audits.audit a
    on a.authority_id = s.authority_id and a.draw_id = s.draw_id and a.position = s.position
  left join people.account p on p.authority_id = a.authority_id and p.id = a.auditor_id
  left join audits.submission b on b.authority_id = a.authority_id and b.audit_id = a.id
 where s.authority_id = :authority
   and s.draw_id = :id
 order by s.position
