select q.reason, s.team, count(*)::int as count
  from audits.replacement r
  join audits.replacement_request q on q.authority_id = r.authority_id and q.id = r.request_id
  join audits.selection s
    on s.authority_id = r.authority_id and s.draw_id = r.draw_id and s.position = r.out_position
 where r.authority_id = :authority
   and r.draw_id = :draw
 group by q.reason, s.team
 order by count(*) desc, q.reason, s.team
