select a.id, a.number, a.kind, a.child_id, a.reference, a.month, a.stratum, a.team, a.team_id,
       a.tool_version_id, a.auditor_id, coalesce(p.name, nullif(b.auditor, '')) as auditor_name, a.begun_at, s.submitted_at,
       w.audit_id is not null as withdrawn, w.reason as withdrawn_for, a.version,
       (select count(*)::int from audits.safety_concern k
         where k.authority_id = a.authority_id and k.audit_id = a.id
           and not exists (
             select from audits.safety_response r
              where r.authority_id = k.authority_id and r.concern_id = k.id
                and r.risk_status = 'risk-reviewed-managed-in-current-plan')) as open_concerns,
       m.audit_id is not null and j.audit_id is null as in_moderation,
       coalesce(j.given_by, m.moderator_id) as moderator_id, m.moderated_by,
       r.of_audit_id as re_audit_of,
       -- The team of that day and the team of today both learn from it.
       coalesce(n.path && :nodes::uuid[], false) or coalesce(c.team_path && :nodes::uuid[], false)
         as covered,
       coalesce(c.worker = me.worker_name, false) as own_case,
       exists (select from audits.re_audit y
                join audits.audit x on x.authority_id = y.authority_id and x.id = y.audit_id
                join audits.submission z on z.authority_id = x.authority_id and z.audit_id = x.id
               where y.authority_id = a.authority_id and y.of_audit_id = a.id
                 and x.auditor_id = :account) as read_again,
       exists (select from audits.reading_again(:authority, :account) g
                where g.child_id = a.child_id and g.audit_id <> a.id) as blind,
       a.child_id in (select k from register.kept_from(:authority, :account) k) as kept
  from audits.audit a
  left join audits.submission s on s.authority_id = a.authority_id and s.audit_id = a.id
  left join audits.withdrawal w on w.authority_id = a.authority_id and w.audit_id = a.id
  left join people.account p on p.authority_id = a.authority_id and p.id = a.auditor_id
  left join audits.brought_in b on b.authority_id = a.authority_id and b.audit_id = a.id
  left join people.org_node n on n.authority_id = a.authority_id and n.id = a.team_id
  left join register.child c on c.authority_id = a.authority_id and c.id = a.child_id
  left join audits.re_audit r on r.authority_id = a.authority_id and r.audit_id = a.id
  left join audits.moderation m on m.authority_id = a.authority_id and m.audit_id = a.id
  left join audits.judgement j
    on j.authority_id = a.authority_id and j.audit_id = a.id
   and j.question_id is null and j.capacity = 'moderator'
  left join people.account me on me.authority_id = a.authority_id and me.id = :account
 where a.authority_id = :authority
   and a.id = :id
