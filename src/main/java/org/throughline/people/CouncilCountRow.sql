select count(*)::int as councils from people.authority
