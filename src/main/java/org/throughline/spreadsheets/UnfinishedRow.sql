select s.id, s.ledger, s.file_name, s.state, p.name as sent_by, s.sent_at
  from spreadsheets.sheet s
  join people.account p on p.authority_id = s.authority_id and p.id = s.sent_by
 where s.authority_id = :authority
   and s.state in ('matching', 'stopped')
 -- What stopped stands first: some of it is in.
 order by s.state desc, s.sent_at, s.id
 limit :most
