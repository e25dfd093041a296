select n.id, n.parent_id, n.kind, n.name, cardinality(n.path) - 1 as depth
  from people.org_node n
 where n.authority_id = :authority
 order by (select string_agg(a.name, '/' order by p.place)
             from unnest(n.path) with ordinality as p (id, place)
             join people.org_node a on a.authority_id = n.authority_id and a.id = p.id)
