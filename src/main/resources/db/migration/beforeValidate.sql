-- V017 as it first was could not run on PostgreSQL 16. Where it has run, it did what it does now.
do $$
begin
  if to_regclass('migration.flyway_schema_history') is not null then
    update migration.flyway_schema_history set checksum = 608302004
     where version = '017' and checksum = 806431050;
  end if;
end $$;
