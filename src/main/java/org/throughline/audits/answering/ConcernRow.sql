select k.id, k.what, p.name as raised_by, k.raised_at, r.what_done, r.risk_status, r.pointer,
       q.name as responded_by, r.responded_at
  from audits.safety_concern k
  left join lateral (
    select * from audits.safety_response x
     where x.authority_id = k.authority_id and x.concern_id = k.id
     order by x.responded_at desc, x.id desc limit 1) r on true
  left join people.account p on p.authority_id = k.authority_id and p.id = k.raised_by
  left join people.account q on q.authority_id = k.authority_id and q.id = r.responded_by
 where k.authority_id = :authority
   and k.audit_id = :audit
 order by k.raised_at desc, k.id desc
