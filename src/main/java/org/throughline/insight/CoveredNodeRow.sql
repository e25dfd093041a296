select n.id, n.kind, n.name
  from people.org_node n
 where n.authority_id = :authority
   and n.id = :node
   and n.kind <> 'authority'
   and n.path && :seen::uuid[]
