select r.what_done, r.risk_status, r.pointer, p.name as responded_by, r.responded_at
  from audits.safety_response r
  left join people.account p on p.authority_id = r.authority_id and p.id = r.responded_by
 where r.authority_id = :authority
   and r.concern_id = :concern
 order by r.responded_at, r.id
