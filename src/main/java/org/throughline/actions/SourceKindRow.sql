-- From each kind to the next along the index: there are five or six among thousands of actions.
with recursive found as (
  select min(a.source_kind) as kind
    from actions.action a
   where a.authority_id = :authority and a.source_id is not null
  union all
  select (
      select min(a.source_kind)
        from actions.action a
       where a.authority_id = :authority and a.source_id is not null and a.source_kind > f.kind)
    from found f
   where f.kind is not null
)
select f.kind
  from found f
 where f.kind is not null
 order by f.kind
