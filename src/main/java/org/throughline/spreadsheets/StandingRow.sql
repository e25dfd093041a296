select s.id, s.sent_at
  from spreadsheets.sheet s
 where s.authority_id = :authority
   and s.ledger = :ledger
   and s.sha256 = :sha256
   and s.state in ('matching', 'reading', 'read', 'stopped')
