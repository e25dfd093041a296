-- The children of concern: whom a grade puts on the register, and who took them off it and why.
alter table audits.grade_policy_line
  add column on_register boolean not null default false;

-- The policy a council begins with (nobody set it) has said since the product had a register that
-- the child of an Inadequate comes on it, so it says so where it was written down before that too.
-- A policy that somebody set stays as they set it: they were not asked. The owner of the tables is
-- of no council, and sees the rows of all only while row security is not forced on it.
alter table audits.grade_policy no force row level security;
alter table audits.grade_policy_line no force row level security;
update audits.grade_policy_line l
   set on_register = true
  from audits.grade_policy g
 where g.authority_id = l.authority_id
   and g.id = l.policy_id
   and g.set_by is null
   and l.rank = 4;
alter table audits.grade_policy force row level security;
alter table audits.grade_policy_line force row level security;

create table audits.child_of_concern (
  authority_id uuid not null,
  id           uuid not null,
  child_id     uuid not null,
  audit_id     uuid not null,
  policy_id    uuid not null,
  -- An audit puts its child on once; again only where a ruling took it off and another puts it on.
  turn         int not null default 1 check (turn >= 1),
  entered_at   timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, audit_id, turn),
  foreign key (authority_id, audit_id) references audits.audit (authority_id, id),
  foreign key (authority_id, policy_id) references audits.grade_policy (authority_id, id)
);
call house.tenant('audits.child_of_concern', 'a child whom an audit put on the register of children of concern; append-only');
grant select, insert on audits.child_of_concern to tl_app;

create table audits.concern_withdrawal (
  authority_id uuid not null,
  concern_id   uuid not null,
  reason       text not null check (length(reason) between 1 and 500),
  withdrawn_at timestamptz not null,
  primary key (authority_id, concern_id),
  foreign key (authority_id, concern_id) references audits.child_of_concern (authority_id, id)
);
call house.tenant('audits.concern_withdrawal', 'a child who is off the register because the grade was ruled otherwise; append-only');
grant select, insert on audits.concern_withdrawal to tl_app;

create table audits.concern_sign_off (
  authority_id  uuid not null,
  concern_id    uuid not null,
  signed_off_by uuid not null,
  at            timestamptz not null,
  -- What has changed for the child.
  words         text not null check (length(words) between 1 and 2000),
  primary key (authority_id, concern_id),
  foreign key (authority_id, concern_id) references audits.child_of_concern (authority_id, id),
  foreign key (authority_id, signed_off_by) references people.account (authority_id, id)
);
call house.tenant('audits.concern_sign_off', 'a child of concern whose issues are all closed, signed off once; append-only');
grant select, insert on audits.concern_sign_off to tl_app;

-- What has to be closed before a child of concern is signed off, said once for every question about
-- it: the conversation and the re-audit its audit asked for, each area for development, each action
-- from a finding, each immediate safety concern. about_id is what the clock of it is about, too.
create view audits.concern_issue with (security_invoker = true) as
select e.authority_id, e.id as concern_id, e.audit_id, 'safety-concern' as kind, k.id as about_id,
       r.concern_id is null as open,
       case when r.concern_id is not null then 'risk-reviewed' end as ended
  from audits.child_of_concern e
  join audits.safety_concern k on k.authority_id = e.authority_id and k.audit_id = e.audit_id
  left join lateral (
    select x.concern_id from audits.safety_response x
     where x.authority_id = k.authority_id and x.concern_id = k.id
       and x.risk_status = 'risk-reviewed-managed-in-current-plan' limit 1) r on true
union all
select e.authority_id, e.id, e.audit_id, 'conversation', v.audit_id,
       h.audit_id is null and w.audit_id is null,
       case when h.audit_id is not null then 'held' when w.audit_id is not null then 'not-held' end
  from audits.child_of_concern e
  join audits.conversation v on v.authority_id = e.authority_id and v.audit_id = e.audit_id
  left join audits.conversation_held h
    on h.authority_id = v.authority_id and h.audit_id = v.audit_id
  left join audits.conversation_withdrawal w
    on w.authority_id = v.authority_id and w.audit_id = v.audit_id
union all
-- The latest that was planned; before that, and where none could be, the clock that asks for it.
select e.authority_id, e.id, e.audit_id, 're-audit', e.audit_id,
       case when r.ended is not null then false
            when r.audit_id is not null then true
            else k.stopped_at is null end,
       coalesce(r.ended, case when r.audit_id is null and k.stopped_at is not null
                              then 'called-off' end)
  from audits.child_of_concern e
  left join lateral (
    select x.audit_id,
           case when w.audit_id is not null then 'called-off'
                when s.audit_id is not null and not exists (
                  select from audits.moderation m
                   where m.authority_id = x.authority_id and m.audit_id = x.audit_id
                     and not exists (
                       select from audits.judgement j
                        where j.authority_id = m.authority_id and j.audit_id = m.audit_id
                          and j.question_id is null and j.capacity = 'moderator'))
                then 'done' end as ended
      from audits.re_audit x
      left join audits.withdrawal w
        on w.authority_id = x.authority_id and w.audit_id = x.audit_id
      left join audits.submission s
        on s.authority_id = x.authority_id and s.audit_id = x.audit_id
     where x.authority_id = e.authority_id and x.of_audit_id = e.audit_id
     order by x.planned_at desc, x.audit_id desc limit 1) r on true
  left join lateral (
    select x.about_id, x.stopped_at from clocks.clock x
     where x.authority_id = e.authority_id and x.about_kind = 're-audit'
       and x.about_id = e.audit_id
     order by x.started_at desc limit 1) k on true
 where r.audit_id is not null or k.about_id is not null
union all
-- Where there is an action from it, that is what is open.
select e.authority_id, e.id, e.audit_id, 'finding', f.id, n.finding_id is null,
       case when n.finding_id is not null then 'no-action' end
  from audits.child_of_concern e
  join audits.finding f
    on f.authority_id = e.authority_id and f.audit_id = e.audit_id
   and f.kind = 'area-for-development' and f.withdrawn_at is null
  left join audits.no_action n on n.authority_id = f.authority_id and n.finding_id = f.id
 where not exists (
   select from actions.action x
    where x.authority_id = f.authority_id and x.source_kind = 'finding' and x.source_id = f.id)
union all
select e.authority_id, e.id, e.audit_id, 'action', x.id,
       k.stopped_at is null or x.closure_waiting is not null,
       case when k.stopped_at is null or x.closure_waiting is not null then null
            when k.how = 'withdrawn' then 'withdrawn' else 'verified' end
  from audits.child_of_concern e
  join audits.finding f on f.authority_id = e.authority_id and f.audit_id = e.audit_id
  join actions.action x
    on x.authority_id = f.authority_id and x.source_kind = 'finding' and x.source_id = f.id
  join clocks.clock k on k.authority_id = x.authority_id and k.id = x.clock_id;
comment on view audits.concern_issue is
  'what is open and what is closed of each child of concern: nobody is signed off while any is open';
grant select on audits.concern_issue to tl_app;
