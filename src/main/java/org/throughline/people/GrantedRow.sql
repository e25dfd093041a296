select a.id as account_id, a.name, u.code as authority_code, u.name as authority_name,
       g.role, g.node_id
  from people.account a
  join people.authority u on u.authority_id = a.authority_id
  left join people.role_grant g
    on g.authority_id = a.authority_id and g.account_id = a.id and g.ended_at is null
 where a.authority_id = :authority
   and a.id = :account
   and a.ended_at is null
 order by g.role
