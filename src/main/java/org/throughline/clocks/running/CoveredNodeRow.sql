select exists (
  select from people.org_node n
   where n.authority_id = :authority
     and n.id = :node::uuid
     and n.path && :nodes::uuid[]) as covered
