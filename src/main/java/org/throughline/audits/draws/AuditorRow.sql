select a.id as account_id, a.name, a.worker_name, coalesce(k.capacity, 5) as capacity,
       (select count(*)::int from audits.audit u
         where u.authority_id = a.authority_id and u.auditor_id = a.id
           and u.month = :month) as load
  from people.account a
  left join lateral (
       select c.capacity from audits.auditor_capacity c
        where c.authority_id = a.authority_id and c.account_id = a.id
        order by c.set_at desc, c.id desc
        limit 1) k on true
 where a.authority_id = :authority
   and a.ended_at is null
   and exists (select 1 from people.role_grant g
                where g.authority_id = a.authority_id and g.account_id = a.id
                  and g.role = 'auditor' and g.ended_at is null)
 order by a.name, a.id
