select authority_id, code, name from people.authority order by authority_id
