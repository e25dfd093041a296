-- The last thing that was seen to; greatest() passes over what there was none of.
select e.id, e.audit_id, a.team,
       greatest(
         e.entered_at,
         (select h.recorded_at from audits.conversation_held h
           where h.authority_id = e.authority_id and h.audit_id = e.audit_id),
         (select max(k.stopped_at) from clocks.clock k
           where k.authority_id = e.authority_id and k.about_kind = 're-audit'
             and k.about_id = e.audit_id),
         (select max(j.given_at)
            from audits.re_audit r
            join audits.judgement j on j.authority_id = r.authority_id and j.audit_id = r.audit_id
           where r.authority_id = e.authority_id and r.of_audit_id = e.audit_id),
         (select max(n.said_at)
            from audits.finding f
            join audits.no_action n on n.authority_id = f.authority_id and n.finding_id = f.id
           where f.authority_id = e.authority_id and f.audit_id = e.audit_id),
         (select max(v.at)
            from audits.finding f
            join actions.action x
              on x.authority_id = f.authority_id and x.source_kind = 'finding'
             and x.source_id = f.id
            join actions.closure c on c.authority_id = x.authority_id and c.action_id = x.id
            join actions.verification v on v.authority_id = c.authority_id and v.closure_id = c.id
           where f.authority_id = e.authority_id and f.audit_id = e.audit_id)) as at
  from audits.child_of_concern e
  join audits.audit a on a.authority_id = e.authority_id and a.id = e.audit_id
 where e.authority_id = :authority
   and not exists (select from audits.concern_issue i
                    where i.authority_id = e.authority_id and i.concern_id = e.id and i.open)
 order by e.id
