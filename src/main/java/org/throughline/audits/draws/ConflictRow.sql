select k.position,
       case when :seesAll::boolean
              or s.child_id not in (select k from register.kept_from(:authority, :account) k)
            then s.reference end as reference,
       p.name as auditor, k.why,
       exists (select 1 from audits.audit a
                where a.authority_id = k.authority_id and a.draw_id = k.draw_id
                  and a.position = k.position) as allocated
  from audits.allocation_conflict k
  join audits.selection s
    on s.authority_id = k.authority_id and s.draw_id = k.draw_id and s.position = k.position
  join people.account p on p.authority_id = k.authority_id and p.id = k.auditor_id
 where k.authority_id = :authority
   and k.draw_id = :id
 order by k.position, p.name
