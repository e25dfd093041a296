-- One finding, or all of one audit, in the order in which they were found.
select f.id, f.audit_id, a.number, f.kind = 'area-for-development' as development, f.theme,
       t.label as theme_label, f.text, a.child_id, a.reference, a.team_id, a.auditor_id,
       n.reason as no_action, p.name as said_by, n.said_at,
       (select count(*)::int from actions.action x
         where x.authority_id = f.authority_id and x.source_kind = 'finding'
           and x.source_id = f.id) as raised,
       coalesce(o.path && :line::uuid[], false) or coalesce(c.team_path && :line::uuid[], false)
         as covered,
       a.kind = 'brought-in' as elsewhere
  from audits.finding f
  join audits.audit a on a.authority_id = f.authority_id and a.id = f.audit_id
  join audits.submission s on s.authority_id = a.authority_id and s.audit_id = a.id
  join standards.theme t on t.code = f.theme
  left join audits.no_action n on n.authority_id = f.authority_id and n.finding_id = f.id
  left join people.account p on p.authority_id = n.authority_id and p.id = n.said_by
  left join people.org_node o on o.authority_id = a.authority_id and o.id = a.team_id
  left join register.child c on c.authority_id = a.authority_id and c.id = a.child_id
 where f.authority_id = :authority
   and f.withdrawn_at is null
   and (f.id = :finding::uuid or f.audit_id = :audit::uuid)
 order by f.found_at, f.id
