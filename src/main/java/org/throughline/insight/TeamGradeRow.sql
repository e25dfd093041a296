select g.node_id, g.kind, g.name, g.depth, g.grade, count(*)::int as audits
  from (
    select n.id as node_id, n.kind, n.name, n.path, cardinality(n.path) - 1 as depth,
           case when :stage = 'first' then f.first_grade else f.final_grade end as grade
      from audits.grade_fact f
      join people.org_node n
        on n.authority_id = f.authority_id
       and f.team_path @> array[n.id]
       and n.kind <> 'authority'
     where f.authority_id = :authority
       and f.kind = 'random'
       and f.scale = :scale
       and f.month between :from and :to
       and n.path && :seen::uuid[]) g
 group by g.node_id, g.kind, g.name, g.path, g.depth, g.grade
 order by g.path
