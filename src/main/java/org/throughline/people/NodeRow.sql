with recursive tree as (
  select n.id, n.parent_id, n.kind, n.name, 0 as depth, n.name as along
    from people.org_node n
   where n.authority_id = :authority and n.parent_id is null
  union all
  select n.id, n.parent_id, n.kind, n.name, t.depth + 1, t.along || '/' || n.name
    from tree t
    join people.org_node n on n.authority_id = :authority and n.parent_id = t.id
)
select t.id, t.parent_id, t.kind, t.name, t.depth
  from tree t
 order by t.along, t.id
