select c.id, c.rule_code, r.name as rule_name, c.version_id, r.basis, c.about_kind, c.about_id,
       c.about_label, c.owner_id, p.name as owner, c.node_id, c.started_at, c.started_on,
       c.due_by, c.first_due_on, c.due_on, c.due_at, k.base || '.' || k.number as calendar,
       c.calendar as calendar_number, c.ladder,
       c.ladder_since, c.paused_on, c.stopped_on, c.stopped_at, c.how,
       exists (
         select from clocks.extension e
          where e.authority_id = c.authority_id and e.clock_id = c.id) as extended,
       c.taken_over_at is not null as taken_over,
       c.version
  from clocks.clock c
  join clocks.rule r on r.authority_id = c.authority_id and r.code = c.rule_code
  join clocks.calendar_version k
    on k.authority_id = c.authority_id and k.number = c.calendar
  left join people.account p on p.authority_id = c.authority_id and p.id = c.owner_id
 where c.authority_id = :authority
   and c.about_id = :about
 order by c.started_at, c.id
