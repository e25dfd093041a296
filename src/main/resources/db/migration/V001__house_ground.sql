-- What every later migration uses to declare a table as one of the three kinds:
--   tenant    rows of one authority: authority_id first in every key, row-level security forced
--   reference the same for everybody, changed by migrations only, no foreign key outwards
--   operator  the product's own running (sessions, keys): no child-level data
create schema house;

create procedure house.tenant(name regclass, meaning text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', name);
  execute format('alter table %s force row level security', name);
  -- After a transaction the setting is '' and not null: nullif makes both mean "no authority".
  -- The subselect is asked once for a statement and not for each row that is written.
  execute format(
    'create policy own_authority on %s
       using (authority_id = (select nullif(current_setting(''app.authority'', true), '''')::uuid))
       with check
         (authority_id = (select nullif(current_setting(''app.authority'', true), '''')::uuid))',
    name);
  execute format('comment on table %s is %L', name, 'tenant: ' || meaning);
end $$;

create procedure house.reference(name regclass, meaning text) language plpgsql as $$
begin
  execute format('comment on table %s is %L', name, 'reference: ' || meaning);
  execute format('grant select on %s to tl_app, tl_import, tl_report', name);
end $$;

create procedure house.operator(name regclass, meaning text) language plpgsql as $$
begin
  execute format('comment on table %s is %L', name, 'operator: ' || meaning);
end $$;
