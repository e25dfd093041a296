select r.row_number
  from spreadsheets.sheet_row r
 where r.authority_id = :authority
   and r.sheet_id = :sheet
