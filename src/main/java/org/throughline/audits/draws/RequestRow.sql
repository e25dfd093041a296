select q.id, q.draw_id, q.out_position, s.team, q.reason, q.explanation, q.asked_by as asked_by_id,
       a.name as asked_by, q.asked_at, r.in_position, r.approved_at, f.refused_at,
       f.why as refused_why, d.name as decided_by
  from audits.replacement_request q
  join audits.selection s
    on s.authority_id = q.authority_id and s.draw_id = q.draw_id and s.position = q.out_position
  left join audits.replacement r
    on r.authority_id = q.authority_id and r.request_id = q.id
  left join audits.replacement_refusal f
    on f.authority_id = q.authority_id and f.request_id = q.id
  left join people.account a on a.authority_id = q.authority_id and a.id = q.asked_by
  left join people.account d
    on d.authority_id = q.authority_id and d.id = coalesce(r.approved_by, f.refused_by)
 where q.authority_id = :authority
   and (:draw::uuid is null or q.draw_id = :draw::uuid)
   and (not :openOnly::boolean or (r.request_id is null and f.request_id is null))
 order by q.asked_at, q.id
