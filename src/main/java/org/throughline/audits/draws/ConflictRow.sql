select k.position,
       case when x.id is null or :seesAll::boolean
              or exists (select 1 from register.clearance c
                          where c.authority_id = :authority and c.restriction_id = x.id
                            and c.account_id = :account)
            then s.reference end as reference,
       p.name as auditor, k.why,
       exists (select 1 from audits.audit a
                where a.authority_id = k.authority_id and a.draw_id = k.draw_id
                  and a.position = k.position) as allocated
  from audits.allocation_conflict k
  join audits.selection s
    on s.authority_id = k.authority_id and s.draw_id = k.draw_id and s.position = k.position
  join people.account p on p.authority_id = k.authority_id and p.id = k.auditor_id
  left join register.restriction x
    on x.authority_id = s.authority_id and x.child_id = s.child_id and x.ended_at is null
 where k.authority_id = :authority
   and k.draw_id = :id
 order by k.position, p.name
