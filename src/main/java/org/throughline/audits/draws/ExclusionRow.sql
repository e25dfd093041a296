with said as (
  select 'excluded' as kind, e.child_id, e.reason as why
    from audits.exclusion e
   where e.authority_id = :authority and e.draw_id = :id
   union all
  select 'passed-over' as kind, p.child_id, p.why
    from audits.passed_over p
   where p.authority_id = :authority and p.draw_id = :id)
select s.kind,
       case when x.id is null or :seesAll::boolean
              or exists (select 1 from register.clearance k
                          where k.authority_id = :authority and k.restriction_id = x.id
                            and k.account_id = :account)
            then c.reference end as reference,
       s.why
  from said s
  join register.child c on c.authority_id = :authority and c.id = s.child_id
  left join register.restriction x
    on x.authority_id = :authority and x.child_id = s.child_id and x.ended_at is null
 order by s.kind, c.reference
