select q.id, q.draw_id, c.month, q.out_position, s.stratum, s.team, a.id as audit_id,
       a.number as audit_number,
       case when :seesAll::boolean
              or s.child_id not in (select k from register.kept_from(:authority, :account) k)
            then s.reference end as reference,
       q.reason, q.explanation, q.asked_by as asked_by_id, p.name as asked_by, q.asked_at,
       r.in_position, r.approved_at, f.refused_at, f.why as refused_why, b.submitted_at,
       d.name as decided_by
  from audits.replacement_request q
  join audits.selection s
    on s.authority_id = q.authority_id and s.draw_id = q.draw_id and s.position = q.out_position
  join audits.draw w on w.authority_id = q.authority_id and w.id = q.draw_id
  join audits.cycle c on c.authority_id = w.authority_id and c.id = w.cycle_id
  left join audits.audit a
    on a.authority_id = q.authority_id and a.draw_id = q.draw_id and a.position = q.out_position
  left join audits.submission b on b.authority_id = a.authority_id and b.audit_id = a.id
  left join audits.replacement r
    on r.authority_id = q.authority_id and r.request_id = q.id
  left join audits.replacement_refusal f
    on f.authority_id = q.authority_id and f.request_id = q.id
  left join people.account p on p.authority_id = q.authority_id and p.id = q.asked_by
  left join people.account d
    on d.authority_id = q.authority_id and d.id = coalesce(r.approved_by, f.refused_by)
 where q.authority_id = :authority
   and (:id::uuid is null or q.id = :id::uuid)
   and (:draw::uuid is null or q.draw_id = :draw::uuid)
   and (:audit::uuid is null or a.id = :audit::uuid)
   and (:asker::uuid is null or q.asked_by = :asker::uuid)
   and (:decidedSince::timestamptz is null
        or coalesce(r.approved_at, f.refused_at) >= :decidedSince::timestamptz)
   and (not :openOnly::boolean
        or (r.request_id is null and f.request_id is null and b.audit_id is null))
 order by q.asked_at, q.id
