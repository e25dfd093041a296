select t.stratum, t.frame_count, t.take,
       (select count(*)::int from audits.selection s
         where s.authority_id = t.authority_id and s.draw_id = t.draw_id
           and s.stratum = t.stratum and s.replaces is null) as taken
  from audits.stratum t
 where t.authority_id = :authority
   and t.draw_id = :id
 order by t.stratum collate "C"
