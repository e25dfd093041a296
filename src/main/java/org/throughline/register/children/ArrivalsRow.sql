select count(*) filter (where c.first_extract = :latest or m.child_id is not null)::int as arrived,
       count(*) filter (where c.absent_since = :latest)::int as missing
  from register.child c
  left join register.child_change m
    on m.authority_id = c.authority_id and m.extract_id = :latest and m.child_id = c.id
       and m.standing_changed and m.was_team is distinct from m.now_team
 where c.authority_id = :authority
   and c.team_path && :nodes::uuid[]
   and (c.first_extract = :latest or c.absent_since = :latest or m.child_id is not null)
   and c.id not in (select k from register.kept_from(:authority, :account) k)
