select v.audit_id, a.number, a.child_id, a.auditor_id, s.submitted_at, k.due_on,
       g.held_for as arranged_for, g.with_whom as arranged_with,
       h.held_on, h.with_whom as held_with, h.learned, h.will_change, b.name as recorded_by,
       h.recorded_at, w.reason as withdrawn_for, x.name as withdrawn_by, w.withdrawn_at,
       coalesce(n.path && :line::uuid[], false) or coalesce(c.team_path && :line::uuid[], false)
         as covered
  from audits.conversation v
  join audits.audit a on a.authority_id = v.authority_id and a.id = v.audit_id
  join audits.submission s on s.authority_id = v.authority_id and s.audit_id = v.audit_id
  left join lateral (
    select c.due_on from clocks.clock c
     where c.authority_id = v.authority_id and c.about_id = v.audit_id
       and c.rule_code = 'reflective-conversation'
     order by c.started_at desc limit 1) k on true
  left join lateral (
    select r.held_for, r.with_whom from audits.conversation_arranged r
     where r.authority_id = v.authority_id and r.audit_id = v.audit_id
     order by r.arranged_at desc, r.id desc limit 1) g on true
  left join audits.conversation_held h
    on h.authority_id = v.authority_id and h.audit_id = v.audit_id
  left join people.account b on b.authority_id = h.authority_id and b.id = h.recorded_by
  left join audits.conversation_withdrawal w
    on w.authority_id = v.authority_id and w.audit_id = v.audit_id
  left join people.account x on x.authority_id = w.authority_id and x.id = w.withdrawn_by
  left join people.org_node n on n.authority_id = a.authority_id and n.id = a.team_id
  left join register.child c on c.authority_id = a.authority_id and c.id = a.child_id
 where v.authority_id = :authority
   and v.audit_id = :audit
