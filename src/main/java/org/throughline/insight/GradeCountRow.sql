select f.month, f.stratum, f.first_grade, f.final_grade, count(*)::int as audits
  from audits.sample_fact f
 where f.authority_id = :authority
   and f.scale = :scale
   and f.month between :from and :to
   and (:node::uuid is null or f.team_path @> array[:node::uuid])
 group by f.month, f.stratum, f.first_grade, f.final_grade
