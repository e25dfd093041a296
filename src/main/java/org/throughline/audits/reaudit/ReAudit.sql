-- Of one audit (by either side), or all that are still to be done; the latest plan first.
select a.id, a.number, r.of_audit_id as of, f.number as of_number, a.child_id, a.reference, a.team,
       a.team_id, a.month, a.auditor_id, p.name as auditor,
       coalesce(p.ended_at is not null, false) as gone, a.begun_at, s.submitted_at,
       w.reason as withdrawn_for, k.due_on, k.stopped_on,
       coalesce(c.status is not null, false) as open, a.version
  from audits.re_audit r
  join audits.audit a on a.authority_id = r.authority_id and a.id = r.audit_id
  join audits.audit f on f.authority_id = r.authority_id and f.id = r.of_audit_id
  left join people.account p on p.authority_id = a.authority_id and p.id = a.auditor_id
  left join audits.submission s on s.authority_id = a.authority_id and s.audit_id = a.id
  left join audits.withdrawal w on w.authority_id = a.authority_id and w.audit_id = a.id
  left join register.child c on c.authority_id = a.authority_id and c.id = a.child_id
  left join lateral (
    select x.due_on, x.stopped_on from clocks.clock x
     where x.authority_id = r.authority_id and x.about_kind = 're-audit'
       and x.about_id = r.of_audit_id
     order by x.started_at desc limit 1) k on true
 where r.authority_id = :authority
   and (r.audit_id = :audit::uuid or r.of_audit_id = :audit::uuid
        or (:audit::uuid is null and s.audit_id is null and w.audit_id is null))
 order by r.planned_at desc, a.id desc
