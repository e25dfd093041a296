-- Nothing is left open but the day before which they are due and where the page begins, so that it
-- is planned once and no more. The clocks of the page are found first, along their index and with
-- nothing beside them; what else there is to say of them is looked up for the whole page.
with page as materialized (
  select k.about_id, k.first_due_on, k.due_on
    from clocks.clock k
   where k.authority_id = :authority
     and k.about_kind = 'action'
     and k.stopped_at is null
     and k.due_on < :before::date
     and (k.due_on, k.about_id) > (:afterKey::date, :afterId::uuid)
     and k.about_id not in (
       select a.id
         from register.kept_from(:authority, :account) x
         join actions.action a on a.authority_id = :authority and a.child_id = x)
   order by k.due_on, k.about_id
   -- A page and the first of the next.
   limit 51
), returned as (
  select x.action_id
    from page f
    join actions.closure x on x.authority_id = :authority and x.action_id = f.about_id
    join actions.verification v
      on v.authority_id = :authority and v.closure_id = x.id and v.outcome = 'returned'
), risk as (
  select distinct on (s.action_id) s.action_id, s.status
    from page f
    join actions.risk_status s on s.authority_id = :authority and s.action_id = f.about_id
   order by s.action_id, s.at desc, s.id desc
)
select a.id, a.number, a.what, a.priority, p.id as owner_id, p.name as owner,
       p.ended_at is not null as owner_left, c.reference, f.first_due_on, f.due_on,
       a.id in (select r.action_id from returned r) as returned, risk.status as risk_status
  from page f
 cross join lateral (
    select a.id, a.number, a.what, a.priority, a.owner_id, a.child_id
      from actions.action a
     where a.authority_id = :authority and a.id = f.about_id
     -- There is one; said again, so that no plan begins with all the actions there are.
     limit 1) a
  join people.account p on p.authority_id = :authority and p.id = a.owner_id
  left join register.child c on c.authority_id = :authority and c.id = a.child_id
  left join risk on risk.action_id = f.about_id
 order by f.due_on, f.about_id
