-- What is open first, and of that the most pressing.
select i.kind, i.audit_id, i.about_id, i.open, i.ended, coalesce(x.number, t.label, r.number) as label,
       coalesce(x.what, f.text) as what, k.due_on
  from audits.concern_issue i
  left join actions.action x
    on i.kind = 'action' and x.authority_id = i.authority_id and x.id = i.about_id
  left join audits.finding f
    on i.kind = 'finding' and f.authority_id = i.authority_id and f.id = i.about_id
  left join standards.theme t on t.code = f.theme
  left join lateral (
    select a.number
      from audits.re_audit y
      join audits.audit a on a.authority_id = y.authority_id and a.id = y.audit_id
     where i.kind = 're-audit' and y.authority_id = i.authority_id and y.of_audit_id = i.audit_id
     order by y.planned_at desc, y.audit_id desc limit 1) r on true
  left join lateral (
    select c.due_on from clocks.clock c
     where c.authority_id = i.authority_id and c.about_id = i.about_id
       and case i.kind when 'conversation' then c.rule_code = 'reflective-conversation'
                       else c.about_kind = i.kind end
     order by c.started_at desc limit 1) k on true
 where i.authority_id = :authority
   and i.concern_id = :id
 order by i.open desc, array_position(:kinds::text[], i.kind), label, i.about_id
