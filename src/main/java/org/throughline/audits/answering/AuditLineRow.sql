-- What is empty stands last, whichever way the list is sorted.
select l.* from (
  select f.*,
         coalesce('1' || case :sort
           when 'number' then ''
           when 'month' then f.month::text
           when 'team' then f.team
           when 'auditor' then f.auditor_name
           when 'state' then array_position(:states::text[], f.state)::text
           when 'grade' then lpad(array_position(:grades::text[], f.final_grade)::text, 2, '0')
           when 'submitted' then to_char(f.submitted_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')
         end, case when :descending then '0' else '2' end) as sort_key
    from (
      select a.id, a.number, a.kind, a.reference, a.month, a.stratum, a.team,
             coalesce(p.name, nullif(b.auditor, '')) as auditor_name,
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
        left join audits.brought_in b on b.authority_id = a.authority_id and b.audit_id = a.id
        left join people.org_node n on n.authority_id = a.authority_id and n.id = a.team_id
       where a.authority_id = :authority
         and (:from::date is null or a.month >= :from)
         and (:to::date is null or a.month <= :to)
         and (:team::text is null or a.team = :team)
         and (:auditor::text is null or coalesce(p.name, b.auditor) = :auditor)
         and (:kind::text is null or a.kind = :kind)
         -- What was brought in and taken back is there for who asks for it, and in nobody’s way.
         and (b.taken_back_at is null or :state = 'withdrawn')
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
         -- Whoever audits the child again sees no earlier audit until theirs is handed in.
         and not exists (select from audits.reading_again(:authority, :account) g
                          where g.child_id = a.child_id and g.audit_id <> a.id)
         and a.child_id not in (select k from register.kept_from(:authority, :account) k)
    ) f
) l
 where (:state::text is null or l.state = :state)
   and (:grade::text is null or l.final_grade = :grade)
   and (not :only or l.mine)
   and (:afterNumber::text is null
        or case when :descending
             then (l.sort_key, length(l.number), l.number)
                    < (:afterKey::text, length(:afterNumber), :afterNumber)
             else (l.sort_key, length(l.number), l.number)
                    > (:afterKey::text, length(:afterNumber), :afterNumber) end)
 order by case when :descending then l.sort_key end desc,
          case when :descending then length(l.number) end desc,
          case when :descending then l.number end desc,
          l.sort_key, length(l.number), l.number
 limit :most
