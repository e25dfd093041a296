select n.id as node_id, n.parent_id, n.kind, n.name, cardinality(n.path) - 1 as depth,
       n.path && :seen::uuid[] as seen,
       count(*) filter (where g.grade = any(:good::text[]))::int as good,
       count(*)::int as audits
  from (
    select f.team_path,
           (select o.grade from audits.overall_fact o
             where o.authority_id = f.authority_id
               and o.audit_id = f.audit_id
               and o.capacity <> 'second-reader'
               and o.given_at < :closed
             order by o.given_at desc, o.judgement_id desc limit 1) as grade
      from audits.sample_fact f
     where f.authority_id = :authority
       and f.scale = :scale
       and f.month between :from and :to
       and f.submitted_on < :closed_on) g
  join people.org_node n
    on n.authority_id = :authority
   and (n.kind = 'authority' or g.team_path @> array[n.id])
 where g.grade is not null
 group by n.id, n.parent_id, n.kind, n.name, n.path
 order by n.path
