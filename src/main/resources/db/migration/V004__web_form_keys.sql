create schema web;
grant usage on schema web to tl_app;

create table web.form_key (
  authority_id uuid not null,
  account_id   uuid not null,
  key          uuid not null,
  used_at      timestamptz not null,
  reply_to     text,
  reply_flash  text,
  primary key (authority_id, account_id, key)
);
call house.tenant('web.form_key', 'forms already answered, so that a repeated post answers the same');
grant select, insert, update on web.form_key to tl_app;
