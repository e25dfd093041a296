select l.* from (
  select a.id, a.number, a.reference, a.month, a.stratum, a.team, p.name as auditor_name,
         case when w.audit_id is not null then 'withdrawn'
              when m.audit_id is not null then 'in-moderation'
              when s.submitted_at is not null then 'submitted'
              when a.begun_at is not null then 'in-progress'
              else 'to-do' end as state,
         coalesce(a.auditor_id = :account, false) as mine,
         s.submitted_at,
         (select j.grade from audits.judgement j
           where j.authority_id = a.authority_id and j.audit_id = a.id
             and j.question_id is null and j.capacity = 'auditor'
           order by j.given_at, j.id limit 1) as first_grade,
         (select j.grade from audits.judgement j
           where j.authority_id = a.authority_id and j.audit_id = a.id and j.question_id is null
             and j.capacity <> 'second-reader'
           order by j.given_at desc, j.id desc limit 1) as final_grade,
         exists (
           select from audits.safety_concern k
            where k.authority_id = a.authority_id and k.audit_id = a.id
              and not exists (
                select from audits.safety_response r
                 where r.authority_id = k.authority_id and r.concern_id = k.id
                   and r.risk_status = 'risk-reviewed-managed-in-current-plan')) as concern
    from audits.audit a
    left join audits.submission s on s.authority_id = a.authority_id and s.audit_id = a.id
    left join audits.withdrawal w on w.authority_id = a.authority_id and w.audit_id = a.id
    left join audits.moderation m
      on m.authority_id = a.authority_id and m.audit_id = a.id and not exists (
        select from audits.judgement j
         where j.authority_id = m.authority_id and j.audit_id = m.audit_id
           and j.question_id is null and j.capacity = 'moderator')
    left join people.account p on p.authority_id = a.authority_id and p.id = a.auditor_id
    left join people.org_node n on n.authority_id = a.authority_id and n.id = a.team_id
   where a.authority_id = :authority
     and (:from::date is null or a.month >= :from)
     and (:to::date is null or a.month <= :to)
     and (:team::text is null or a.team = :team)
     and (:auditor::text is null or p.name = :auditor)
     and (:after::text is null or (length(a.number), a.number) < (length(:after), :after))
     and (a.auditor_id = :account
          or :everything
          or m.moderator_id = :account
          or (s.submitted_at is not null
              and (n.path && :nodes::uuid[]
                   or exists (
                     select from register.child c
                       left join people.account me
                         on me.authority_id = c.authority_id and me.id = :account
                      where c.authority_id = a.authority_id and c.id = a.child_id
                        and (c.team_path && :nodes::uuid[]
                             or (:practitioner and c.worker = me.worker_name))))))
     and a.child_id not in (select k from register.kept_from(:authority, :account) k)
) l
 where (:state::text is null or l.state = :state)
   and (:grade::text is null or l.final_grade = :grade)
   and (not :only or l.mine)
 order by length(l.number) desc, l.number desc
 limit :most
