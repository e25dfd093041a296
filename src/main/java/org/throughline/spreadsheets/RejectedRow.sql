select r.row_number, array_to_string(r.cells, e'\x1f') as cells, r.reason
  from spreadsheets.sheet_row r
 where r.authority_id = :authority
   and r.sheet_id = :sheet
   and r.reason is not null
   and r.row_number > :after
 order by r.row_number
 limit :limit
