select convert_from(d.frame_csv, 'UTF8') as csv, d.workers::text as workers
  from audits.draw d
 where d.authority_id = :authority
   and d.id = :id
