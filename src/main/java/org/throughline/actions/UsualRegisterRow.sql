-- Nothing is left open but the day before which they are due and where the page begins, so that it
-- is planned once and no more.
select f.id, f.number, f.what, f.priority, p.id as owner_id, p.name as owner,
       p.ended_at is not null as owner_left, c.reference, f.first_due_on, f.due_on,
       exists (
         select from actions.closure x
           join actions.verification v
             on v.authority_id = x.authority_id and v.closure_id = x.id and v.outcome = 'returned'
          where x.authority_id = :authority and x.action_id = f.id) as returned,
       (select s.status from actions.risk_status s
         where s.authority_id = :authority and s.action_id = f.id
         order by s.at desc, s.id desc limit 1) as risk_status
  from (
    select a.id, a.number, a.what, a.priority, a.owner_id, a.child_id, k.first_due_on, k.due_on
      from clocks.clock k
      join actions.action a on a.authority_id = k.authority_id and a.id = k.about_id
     where k.authority_id = :authority
       and k.about_kind = 'action'
       and k.stopped_at is null
       and k.due_on < :before::date
       and (k.due_on, k.about_id) > (:afterKey::date, :afterId::uuid)
       and (a.child_id is null
            or a.child_id not in (select x from register.kept_from(:authority, :account) x))
     order by k.due_on, k.about_id
     -- A page and the first of the next.
     limit 51) f
  join people.account p on p.authority_id = :authority and p.id = f.owner_id
  left join register.child c on c.authority_id = :authority and c.id = f.child_id
 order by f.due_on, f.id
