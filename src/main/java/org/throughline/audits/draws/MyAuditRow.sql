select a.id, a.number, a.kind, a.reference, a.month, a.begun_at,
       (select k.due_on
          from audits.re_audit r
          join clocks.clock k
            on k.authority_id = r.authority_id and k.about_kind = 're-audit'
           and k.about_id = r.of_audit_id and k.stopped_at is null
         where r.authority_id = a.authority_id and r.audit_id = a.id) as due_on,
       exists (select from audits.replacement_request q
                where q.authority_id = a.authority_id and q.draw_id = a.draw_id
                  and q.out_position = a.position
                  and not exists (select from audits.replacement_refusal f
                                   where f.authority_id = q.authority_id
                                     and f.request_id = q.id)) as asked,
       greatest(
         (select max(d.saved_at) from audits.section_draft d
           where d.authority_id = a.authority_id and d.audit_id = a.id),
         (select max(w.saved_at) from audits.answer w
           where w.authority_id = a.authority_id and w.audit_id = a.id)) as saved_at
  from audits.audit a
 where a.authority_id = :authority
   and a.auditor_id = :account
   and not exists (select 1 from audits.withdrawal w
                    where w.authority_id = a.authority_id and w.audit_id = a.id)
   and not exists (select 1 from audits.submission s
                    where s.authority_id = a.authority_id and s.audit_id = a.id)
   and a.child_id not in (select k from register.kept_from(:authority, :account) k)
 order by a.month, a.number
 limit 50
