select n.id as node_id, n.kind, n.name, cardinality(n.path) - 1 as depth, g.grade,
       count(*)::int as audits
  from (
    select f.team_path, case when :stage = 'first' then f.first_grade else f.final_grade end as grade
      from audits.sample_fact f
     where f.authority_id = :authority
       and f.scale = :scale
       and f.month between :from and :to) g
  join people.org_node n
    on n.authority_id = :authority
   and n.kind <> 'authority'
   and g.team_path @> array[n.id]
   and n.path && :seen::uuid[]
   and (:under::uuid is null or (n.path @> array[:under::uuid] and n.id <> :under::uuid))
 group by n.id, n.kind, n.name, n.path, g.grade
 order by n.path
