-- Where a clock has no node, the role anywhere will do.
select coalesce(:node::uuid is null and cardinality(:nodes::uuid[]) > 0 or exists (
         select from people.org_node n
          where n.authority_id = :authority
            and n.id = :node::uuid
            and n.path && :nodes::uuid[]), false) as covered,
       not exists (
         select from people.role_grant g
           join people.account p
             on p.authority_id = g.authority_id and p.id = g.account_id and p.ended_at is null
          where g.authority_id = :authority
            and g.ended_at is null
            and g.role = :role
            and g.account_id is distinct from :owner::uuid
            and (:node::uuid is null or exists (
              select from people.org_node n
               where n.authority_id = :authority
                 and n.id = :node::uuid
                 and g.node_id = any(n.path)))) as vacant
