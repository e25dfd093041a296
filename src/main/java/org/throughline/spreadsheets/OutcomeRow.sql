select r.row_number, r.became_kind, r.became_id, r.became_label, r.note, r.reason
  from spreadsheets.sheet_row r
 where r.authority_id = :authority
   and r.sheet_id = :sheet
   and (:which::text is null or (r.reason is not null) = (:which = 'rejected'))
   and r.row_number > :after
 order by r.row_number
 limit :limit
