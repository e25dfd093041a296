-- The one rule of who may not know a restricted child, for the statements of every room. A function
-- of its own is planned once for a connection; written out in each statement it took most of the
-- time of planning a page.
create function register.kept_from(council uuid, who uuid) returns setof uuid
  language plpgsql stable rows 10 as $$
begin
  return query
  select r.child_id
    from register.restriction r
   where r.authority_id = council and r.ended_at is null
     and not exists (
       select from register.clearance k
        where k.authority_id = r.authority_id and k.restriction_id = r.id and k.account_id = who);
end $$;

comment on function register.kept_from is
  'The children that are restricted and not open to this account, whatever its roles.';
revoke all on function register.kept_from from public;
grant execute on function register.kept_from to tl_app;
