select distinct on (m.heading_key) m.heading_key, m.field
  from spreadsheets.sheet s
  join spreadsheets.matched_column m on m.authority_id = s.authority_id and m.sheet_id = s.id
 where s.authority_id = :authority
   and s.ledger = :ledger
   and s.begun_at is not null
 order by m.heading_key, s.begun_at desc, m.position
