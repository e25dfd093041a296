select e.file_name, e.as_at, e.state = 'done' as done
  from register.extract e
 where e.authority_id = :authority
   and e.undone_at is null
   and (e.state in ('received', 'reading', 'merging')
        or (e.state = 'done' and e.sequence = (
          select max(l.sequence) from register.extract l
           where l.authority_id = :authority and l.undone_at is null)))
 order by e.as_at desc, e.id desc
 limit 1
