select m.position, m.heading, m.field
  from spreadsheets.matched_column m
 where m.authority_id = :authority
   and m.sheet_id = :sheet
 order by m.position
