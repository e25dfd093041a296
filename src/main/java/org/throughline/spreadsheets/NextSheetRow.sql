select s.id
  from spreadsheets.sheet s
 where s.authority_id = :authority
   and s.state = 'reading'
 order by s.begun_at, s.id
