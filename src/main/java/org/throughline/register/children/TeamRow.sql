select distinct n.name
  from people.org_node n
 where n.authority_id = :authority
   and n.kind = 'team'
   and (:everything or n.path && :nodes::uuid[])
 order by n.name
