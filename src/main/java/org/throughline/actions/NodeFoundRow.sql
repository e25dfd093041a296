select n.id
  from people.org_node n
 where n.authority_id = :authority
   and (n.id = :node::uuid or :node::uuid is null and n.parent_id is null)
