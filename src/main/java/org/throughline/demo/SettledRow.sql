select a.id as audit_id, a.child_id, l.given_at as at
  from audits.audit a
  join lateral (
    select j.scale, j.grade, j.given_at from audits.judgement j
     where j.authority_id = a.authority_id and j.audit_id = a.id and j.question_id is null
       and j.capacity <> 'second-reader'
     order by j.given_at desc, j.id desc limit 1) l on true
  join standards.grade g on g.scale = l.scale and g.code = l.grade
 where a.authority_id = :authority
   and a.kind <> 'brought-in'
   and g.rank = :rank
   and not exists (select from audits.moderation m
                    where m.authority_id = a.authority_id and m.audit_id = a.id
                      and not exists (
                        select from audits.judgement j
                         where j.authority_id = m.authority_id and j.audit_id = m.audit_id
                           and j.question_id is null and j.capacity = 'moderator'))
 order by l.given_at, a.id
