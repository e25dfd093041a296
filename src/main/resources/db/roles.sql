-- Who may do what in Throughline's database. Throughline runs this by itself on the PostgreSQL it
-- brings; on a server of your own run it once as a superuser, and again after an upgrade:
--
--   create database throughline encoding 'UTF8' locale 'C' template template0;
--   \connect throughline
--   \i roles.sql
--   \password tl_app            -- and so for each role that may log in
--
-- It changes only the roles named here and the database it is connected to, and may be repeated.

do $$
declare
  wanted text;
begin
  foreach wanted in array array[
    'tl_owner', 'tl_migrate', 'tl_app', 'tl_import', 'tl_report', 'tl_seal', 'tl_backup']
  loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I', wanted);
    end if;
  end loop;
end
$$;

-- Owns every table. Nobody logs in as it.
alter role tl_owner
  nologin nosuperuser nocreatedb nocreaterole noreplication nobypassrls;

-- Brings the tables up to date at a start, as tl_owner.
alter role tl_migrate
  login inherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls connection limit 3;
grant tl_owner to tl_migrate with inherit true, set true, admin false;
alter role tl_migrate set lock_timeout = '10s';
alter role tl_migrate set statement_timeout = '30min';
alter role tl_migrate set idle_in_transaction_session_timeout = '10min';

-- Serves people.
alter role tl_app
  login nosuperuser nocreatedb nocreaterole noreplication nobypassrls connection limit 32;
alter role tl_app set lock_timeout = '5s';
alter role tl_app set statement_timeout = '30s';
-- No disk of today takes four times as long for a page out of order; with PostgreSQL's 4 it would
-- plan the commonest questions anew each time, and that takes longer than to answer them.
alter role tl_app set random_page_cost = 1.1;
alter role tl_app set idle_in_transaction_session_timeout = '60s';

-- Fills the staging tables from a council's files.
alter role tl_import
  login nosuperuser nocreatedb nocreaterole noreplication nobypassrls connection limit 6;
alter role tl_import set lock_timeout = '30s';
alter role tl_import set statement_timeout = '10min';
alter role tl_import set idle_in_transaction_session_timeout = '10min';

-- Reads the published facts, for trends, boards and Power BI.
alter role tl_report
  login nosuperuser nocreatedb nocreaterole noreplication nobypassrls connection limit 8;
alter role tl_report set default_transaction_read_only = on;
alter role tl_report set lock_timeout = '5s';
alter role tl_report set statement_timeout = '60s';
alter role tl_report set idle_in_transaction_session_timeout = '60s';

-- Seals the history in batches.
alter role tl_seal
  login nosuperuser nocreatedb nocreaterole noreplication nobypassrls connection limit 2;
alter role tl_seal set lock_timeout = '5s';
alter role tl_seal set statement_timeout = '60s';
alter role tl_seal set idle_in_transaction_session_timeout = '60s';

-- Copies everything out: it passes row security, and fails rather than leave a row behind.
alter role tl_backup
  login nosuperuser nocreatedb nocreaterole noreplication bypassrls connection limit 2;
alter role tl_backup set row_security = off;
alter role tl_backup set default_transaction_read_only = on;
alter role tl_backup set lock_timeout = '30s';
alter role tl_backup set statement_timeout = '6h';
alter role tl_backup set idle_in_transaction_session_timeout = '10min';

do $$
begin
  execute format('alter database %I owner to tl_owner', current_database());
  execute format('revoke all on database %I from public', current_database());
  execute format(
    'grant connect on database %I to tl_migrate, tl_app, tl_import, tl_report, tl_seal, tl_backup',
    current_database());
end
$$;

revoke all on schema public from public;
