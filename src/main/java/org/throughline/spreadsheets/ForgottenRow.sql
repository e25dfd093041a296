select s.id, s.file_name
  from spreadsheets.sheet s
 where s.authority_id = :authority
   and s.state = 'matching'
   and s.sent_at < :before
   for update skip locked
