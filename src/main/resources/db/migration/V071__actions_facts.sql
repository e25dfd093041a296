-- What insight may read of actions: one row for each, with the days that matter and no person and no
-- child. Of an open action closed_on and verified_on are null; of one that was closed several times
-- they are those of the last closure.
create view actions.action_fact with (security_invoker = true) as
select a.authority_id,
       a.id as action_id,
       a.number,
       a.priority,
       a.theme,
       coalesce(a.source_kind, 'by-hand') as source_kind,
       a.child_id is not null as concerns_child,
       a.node_id as team_id,
       n.name as team,
       n.path as team_path,
       (a.raised_at at time zone 'Europe/London')::date as raised_on,
       k.first_due_on,
       k.due_on,
       (select count(*) from clocks.extension e
         where e.authority_id = k.authority_id and e.clock_id = k.id)::int as times_extended,
       case when k.stopped_at is null then 'open'
            when a.closure_waiting is not null then 'waiting'
            when k.how = 'withdrawn' then 'withdrawn'
            else 'verified' end as state,
       case when k.how = 'done' then k.stopped_on end as closed_on,
       (select (v.at at time zone 'Europe/London')::date
          from actions.closure x
          join actions.verification v
            on v.authority_id = x.authority_id and v.closure_id = x.id and v.outcome = 'verified'
         where x.authority_id = a.authority_id and x.action_id = a.id) as verified_on,
       case when k.how = 'withdrawn' then k.stopped_on end as withdrawn_on,
       (select count(*) from actions.closure x
          join actions.verification v
            on v.authority_id = x.authority_id and v.closure_id = x.id and v.outcome = 'returned'
         where x.authority_id = a.authority_id and x.action_id = a.id)::int as times_returned,
       (select count(*) from actions.handover h
         where h.authority_id = a.authority_id and h.action_id = a.id)::int as owner_changes,
       (select (min(h.at) at time zone 'Europe/London')::date from actions.handover h
         where h.authority_id = a.authority_id and h.action_id = a.id) as owner_changed_on,
       case when k.stopped_at is null then (p.ended_at at time zone 'Europe/London')::date end
         as without_owner_since
  from actions.action a
  join clocks.clock k on k.authority_id = a.authority_id and k.id = a.clock_id
  join people.account p on p.authority_id = a.authority_id and p.id = a.owner_id
  join people.org_node n on n.authority_id = a.authority_id and n.id = a.node_id;
comment on view actions.action_fact is
  'one row for each action: source, priority, theme, team, its days, and how often it changed hands';
comment on column actions.action_fact.source_kind is 'the kind of record it came from, or by-hand';
comment on column actions.action_fact.team_path is 'the node that answers for it and those above';
comment on column actions.action_fact.first_due_on is 'the due day it began with';
comment on column actions.action_fact.due_on is 'the due day now; counts of overdue work use this';
comment on column actions.action_fact.times_extended is 'how often the due day was put off';
comment on column actions.action_fact.owner_changes is 'how often it changed hands';
comment on column actions.action_fact.owner_changed_on is 'the day of the first change of hands';
comment on column actions.action_fact.without_owner_since is
  'the day the owner of an open action left, where nobody has it since';

grant select on actions.action_fact to tl_app, tl_report;
-- security_invoker: the reader needs the columns beneath, and no more than those.
grant usage on schema clocks to tl_report;
grant select (authority_id, id, first_due_on, due_on, stopped_at, stopped_on, how)
  on clocks.clock to tl_report;
grant select (authority_id, clock_id) on clocks.extension to tl_report;
grant select (authority_id, id, number, priority, theme, source_kind, child_id, node_id, raised_at,
              clock_id, closure_waiting, owner_id) on actions.action to tl_report;
grant select (authority_id, id, action_id) on actions.closure to tl_report;
grant select (authority_id, closure_id, outcome, at) on actions.verification to tl_report;
grant select (authority_id, action_id, at) on actions.handover to tl_report;
