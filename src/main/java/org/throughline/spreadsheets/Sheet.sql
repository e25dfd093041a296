select s.id, s.ledger, s.file_name, s.sha256, s.bytes, p.name as sent_by, s.sent_at, s.state,
       s.table_name, s.heading_row, s.rows, s.kept, s.rejected, s.begun_by as begun_by_id,
       b.name as begun_by, s.begun_at, s.finished_at, s.reason, k.name as taken_back_by,
       t.at as taken_back_at, t.reason as taken_back_reason, t.records
  from spreadsheets.sheet s
  join people.account p on p.authority_id = s.authority_id and p.id = s.sent_by
  left join people.account b on b.authority_id = s.authority_id and b.id = s.begun_by
  left join spreadsheets.taking_back t on t.authority_id = s.authority_id and t.sheet_id = s.id
  left join people.account k on k.authority_id = t.authority_id and k.id = t.by
 where s.authority_id = :authority
   and (:sheet::uuid is null or s.id = :sheet)
   and (:before::uuid is null or s.id < :before)
 order by s.id desc
 limit :limit
