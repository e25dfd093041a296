select s.month, s.stratum, sum(s.frame_count)::int as children
  from audits.stratum_fact s
 where s.authority_id = :authority
   and s.month between :from and :to
 group by s.month, s.stratum
