create schema messages;
grant usage on schema messages to tl_app;

create table messages.message (
  authority_id uuid not null,
  id           uuid not null,
  account_id   uuid not null,
  -- at-once stands first on the home page until it is dealt with; the rest is news.
  urgency      text not null check (urgency in ('at-once', 'news')),
  text         text not null check (length(text) between 1 and 500),
  about_kind   text not null,
  about_id     uuid not null,
  about_label  text not null,
  sent_at      timestamptz not null,
  settled_at   timestamptz,
  primary key (authority_id, id)
);
call house.tenant('messages.message', 'what a person is told on the home page');
create index message_open on messages.message (authority_id, account_id, sent_at)
  where settled_at is null;
create index message_about on messages.message (authority_id, about_kind, about_id);
grant select, insert, update on messages.message to tl_app;
