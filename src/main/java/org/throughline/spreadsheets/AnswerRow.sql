select a.question, a.value
  from spreadsheets.answer a
 where a.authority_id = :authority
   and a.sheet_id = :sheet
 order by a.question
