with audited as (
  select distinct a.child_id
    from audits.audit a
   where a.authority_id = :authority
     and a.month >= :since
     and not exists (select 1 from audits.withdrawal w
                      where w.authority_id = a.authority_id and w.audit_id = a.id)
  union
  -- Whoever is to be read again is not drawn as well, however short the look-back.
  select a.child_id
    from clocks.clock k
    join audits.audit a on a.authority_id = k.authority_id and a.id = k.about_id
   where k.authority_id = :authority
     and k.about_kind = 're-audit'
     and k.stopped_at is null)
select c.id as child_id, c.reference, c.status as stratum, coalesce(c.team, '') as team, c.worker,
       d.child_id is not null as audited
  from register.child c
  left join audited d on d.child_id = c.id
 where c.authority_id = :authority
   and c.status = any(:statuses::text[])
   and (cardinality(:services::uuid[]) = 0 or c.team_path && :services::uuid[])
