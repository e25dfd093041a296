create schema people;
grant usage on schema people to tl_app, tl_import, tl_report;

create table people.authority (
  authority_id uuid primary key,
  code         text not null unique check (code ~ '^[a-z][a-z0-9-]{1,40}$'),
  name         text not null check (length(name) between 1 and 120)
);
call house.operator('people.authority', 'the councils of this installation');
grant select, insert on people.authority to tl_app;

create table people.org_node (
  authority_id uuid not null,
  id           uuid not null,
  parent_id    uuid,
  kind         text not null check (kind in ('authority', 'service', 'locality', 'team')),
  name         text not null check (length(name) between 1 and 120),
  -- The node itself and all its ancestors: a role at any of them covers it.
  path         uuid[] not null,
  primary key (authority_id, id),
  foreign key (authority_id, parent_id) references people.org_node (authority_id, id),
  check ((parent_id is null) = (kind = 'authority')),
  check (path[cardinality(path)] = id)
);
call house.tenant('people.org_node', 'authority, services, localities and teams as one tree');
create unique index org_node_name on people.org_node (authority_id, parent_id, lower(name));
grant select, insert, update on people.org_node to tl_app;
grant select on people.org_node to tl_import, tl_report;

create table people.account (
  authority_id uuid not null,
  id           uuid not null,
  email        text not null check (email = lower(email) and position('@' in email) > 1),
  name         text not null check (length(name) between 1 and 120),
  -- The worker's name as the council's extracts spell it, by which own cases are known.
  worker_name  text,
  created_at   timestamptz not null,
  ended_at     timestamptz,
  version      int not null default 1,
  primary key (authority_id, id)
);
call house.tenant('people.account', 'a person who signs in');
create unique index account_email on people.account (authority_id, email);
grant select, insert, update on people.account to tl_app;
grant select on people.account to tl_report;

create table people.role_grant (
  authority_id uuid not null,
  id           uuid not null,
  account_id   uuid not null,
  node_id      uuid not null,
  role         text not null check (role in
    ('auditor', 'practitioner', 'team-manager', 'head-of-service', 'head-of-quality', 'director',
     'principal-social-worker', 'reviewing-officer', 'performance-analyst', 'internal-auditor',
     'administrator', 'read-only')),
  granted_at   timestamptz not null,
  ended_at     timestamptz,
  primary key (authority_id, id),
  foreign key (authority_id, account_id) references people.account (authority_id, id),
  foreign key (authority_id, node_id) references people.org_node (authority_id, id)
);
call house.tenant('people.role_grant', 'one role of one person at one node');
create unique index role_grant_current on people.role_grant
  (authority_id, account_id, node_id, role) where ended_at is null;
grant select, insert, update on people.role_grant to tl_app;
grant select on people.role_grant to tl_report;

-- Read before anyone has signed in, so no authority is known yet. Nothing here is about a child.
create table people.credential (
  authority_id  uuid not null,
  account_id    uuid not null,
  email         text not null,
  password_hash text,
  changed_at    timestamptz not null,
  primary key (authority_id, account_id)
);
call house.operator('people.credential', 'how a person proves who they are');
create index credential_email on people.credential (email);
grant select, insert, update on people.credential to tl_app;

create table people.session (
  token_hash   bytea primary key,
  authority_id uuid not null,
  account_id   uuid not null,
  opened_at    timestamptz not null,
  seen_at      timestamptz not null,
  expires_at   timestamptz not null,
  browser      text not null default ''
);
call house.operator('people.session', 'a browser that is signed in; deleting the row signs it out');
create index session_account on people.session (authority_id, account_id);
grant select, insert, update, delete on people.session to tl_app;

create table people.access_token (
  token_hash   bytea primary key,
  id           uuid not null,
  authority_id uuid not null,
  account_id   uuid not null,
  name         text not null check (length(name) between 1 and 120),
  -- When set, the token has this one role of its owner's and no other.
  role         text,
  scopes       text[] not null,
  made_at      timestamptz not null,
  expires_at   timestamptz not null,
  ended_at     timestamptz,
  unique (authority_id, id)
);
call house.operator('people.access_token', 'a personal access token of the API');
create index access_token_account on people.access_token (authority_id, account_id);
grant select, insert, update on people.access_token to tl_app;

create table people.sign_in_failure (
  email      text primary key,
  failures   int not null,
  last_at    timestamptz not null
);
call house.operator('people.sign_in_failure', 'wrong passwords lately, by e-mail, for throttling');
grant select, insert, update, delete on people.sign_in_failure to tl_app;
