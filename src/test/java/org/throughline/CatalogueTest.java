package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rules of the schema, asked of PostgreSQL's own catalogue. Each answer lists offenders. */
@RoomTest
class CatalogueTest {
  private static final String OURS =
      """
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p')
        and n.nspname not in ('pg_catalog', 'information_schema', 'migration')
        and n.nspname not like 'pg\\_%'
      """;
  private static final String TENANT = "and obj_description(c.oid) like 'tenant:%'";

  @Autowired JdbcClient db;

  @Test
  void everyTableIsDeclaredTenantReferenceOrOperator() {
    assertThat(
            names(
                "select n.nspname || '.' || c.relname "
                    + OURS
                    + " and coalesce(obj_description(c.oid), '')"
                    + " !~ '^(tenant|reference|operator): .'"))
        .isEmpty();
  }

  @Test
  void thereAreTenantTablesAtAll() {
    assertThat(names("select c.relname " + OURS + TENANT)).hasSizeGreaterThan(20);
  }

  @Test
  void rowSecurityIsForcedOnEveryTenantTable() {
    assertThat(
            names(
                "select n.nspname || '.' || c.relname "
                    + OURS
                    + TENANT
                    + " and not (c.relrowsecurity and c.relforcerowsecurity"
                    + " and exists (select from pg_policy p where p.polrelid = c.oid))"))
        .isEmpty();
  }

  @Test
  void authorityComesFirstInEveryIndexOfATenantTable() {
    assertThat(
            names(
                """
                select i.relname from pg_index x
                  join pg_class i on i.oid = x.indexrelid
                  join pg_class c on c.oid = x.indrelid
                  join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
                 where obj_description(c.oid) like 'tenant:%' and a.attname <> 'authority_id'
                """))
        .isEmpty();
  }

  @Test
  void authorityComesFirstInEveryForeignKeyBetweenTenantTables() {
    assertThat(
            names(
                """
                select k.conname from pg_constraint k
                  join pg_class c on c.oid = k.conrelid
                  join pg_class t on t.oid = k.confrelid
                  join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
                 where k.contype = 'f'
                   and obj_description(c.oid) like 'tenant:%'
                   and obj_description(t.oid) not like 'reference:%'
                   and a.attname <> 'authority_id'
                """))
        .isEmpty();
  }

  /**
   * A unique key over several councils could tell one that the other has the same. These are all:
   * the code of a council, which only the operator gives; hashes of secrets of 256 bits; wrong
   * passwords by e-mail, counted whether anybody has that address or not; and what runs by itself,
   * which has no council.
   */
  @Test
  void noUniqueKeyReachesOverCouncilsButThese() {
    assertThat(
            names(
                """
                select i.relname from pg_index x
                  join pg_class i on i.oid = x.indexrelid
                  join pg_class c on c.oid = x.indrelid
                  join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
                 where x.indisunique and not x.indrelid::regclass::text like 'migration.%'
                   and coalesce(obj_description(c.oid), '') not like 'reference:%'
                   and c.relnamespace not in ('pg_catalog'::regnamespace, 'pg_toast'::regnamespace)
                   and a.attname <> 'authority_id'
                """))
        .containsExactlyInAnyOrder(
            "authority_code_key",
            "session_pkey",
            "access_token_pkey",
            "sign_in_failure_pkey",
            "scheduled_task_pkey");
  }

  @Test
  void referenceTablesPointNowhere() {
    assertThat(
            names(
                """
                select k.conname from pg_constraint k
                  join pg_class c on c.oid = k.conrelid
                  join pg_class t on t.oid = k.confrelid
                 where k.contype = 'f'
                   and obj_description(c.oid) like 'reference:%'
                   and obj_description(t.oid) not like 'reference:%'
                """))
        .isEmpty();
  }

  @Test
  void nothingMakesIdsOrLogicInTheDatabase() {
    assertThat(
            names(
                """
                select 'trigger ' || tgname from pg_trigger where not tgisinternal
                union all
                select 'rule ' || rulename from pg_rules
                 where schemaname not in ('pg_catalog', 'information_schema')
                union all
                select 'sequence ' || c.relname from pg_class c where c.relkind = 'S'
                union all
                select 'exclusion ' || conname from pg_constraint where contype = 'x'
                union all
                select 'deferrable ' || conname from pg_constraint where condeferrable
                union all
                select 'generated ' || attname from pg_attribute
                 where attgenerated <> '' and attrelid > 16384
                """))
        .isEmpty();
  }

  @Test
  void viewsLookWithTheReadersOwnEyes() {
    assertThat(
            names(
                """
                select n.nspname || '.' || c.relname
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'v'
                   and n.nspname not in ('pg_catalog', 'information_schema')
                   and not coalesce('security_invoker=true' = any(c.reloptions)
                                    or 'security_invoker=on' = any(c.reloptions), false)
                """))
        .isEmpty();
  }

  @Test
  void whatIsRecordedCannotBeAlteredByTheApplication() {
    for (String table : List.of("history.entry", "access_log.sight", "audits.judgement")) {
      Map<String, @Nullable Object> may =
          db.sql(
                  """
                  select has_table_privilege('tl_app', :t, 'INSERT') as i,
                         has_table_privilege('tl_app', :t, 'UPDATE') as u,
                         has_table_privilege('tl_app', :t, 'DELETE') as d,
                         has_table_privilege('tl_app', :t, 'TRUNCATE') as t
                  """)
              .param("t", table)
              .query()
              .singleRow();
      assertThat(may).as(table).containsEntry("i", true).containsEntry("u", false);
      assertThat(may).as(table).containsEntry("d", false).containsEntry("t", false);
    }
  }

  @Test
  void onlyTheBackupRolePassesRowSecurityAndNobodyIsSuperuser() {
    assertThat(
            names(
                """
                select rolname from pg_roles
                 where rolname like 'tl\\_%'
                   and (rolsuper or rolcreaterole or rolcreatedb or rolreplication
                        or (rolbypassrls and rolname <> 'tl_backup'))
                """))
        .isEmpty();
  }

  private List<@Nullable String> names(String sql) {
    return db.sql(sql).query(String.class).list();
  }
}
