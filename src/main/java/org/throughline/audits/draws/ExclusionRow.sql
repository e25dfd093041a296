with said as (
  select 'excluded' as kind, e.child_id, e.reason as why
    from audits.exclusion e
   where e.authority_id = :authority and e.draw_id = :id
   union all
  select 'passed-over' as kind, p.child_id, p.why
    from audits.passed_over p
   where p.authority_id = :authority and p.draw_id = :id)
select s.kind,
       case when :seesAll::boolean
              or c.id not in (select k from register.kept_from(:authority, :account) k)
            then c.reference end as reference,
       s.why
  from said s
  join register.child c on c.authority_id = :authority and c.id = s.child_id
 order by s.kind, c.reference
