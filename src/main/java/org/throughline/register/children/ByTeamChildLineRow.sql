select page.*,
       case when :lastSeen then (
         select max(e.on_date)
           from register.event e
          where e.authority_id = :authority and e.child_id = page.id
            and e.kind in
              ('child-seen', 'statutory-visit', 'social-work-visit', 'reviewing-officer-visit')
            and e.until_extract is null and e.on_date <= :today::date) end as last_seen
  from (
    select found.*
      from people.org_node n
     cross join lateral (
       select c.id, c.reference, c.status, c.status_since, c.team, c.worker,
              c.absent_since is not null as absent, c.gender, c.birth_date,
              '' as sort_key
         from register.child c
        where c.authority_id = :authority and c.team_id = n.id
          and (:afterReference::text is null or c.reference > :afterReference)
          and (:reference::text is null or (c.reference >= :reference and c.reference < :referenceEnd))
          and (:team::text is null or c.team = :team)
          and (:worker::text is null or lower(c.worker) like :worker)
          and (:statuses::text[] is null or coalesce(c.status, 'none') = any(:statuses::text[]))
          and (not :absent or c.absent_since is not null)
          and (not :arrived or c.first_extract = :latest::uuid or exists (
            select from register.child_change m
             where m.authority_id = c.authority_id and m.extract_id = :latest::uuid and m.child_id = c.id
               and m.was_team is distinct from m.now_team and m.standing_changed))
          and c.id not in (select k from register.kept_from(:authority, :account) k)
        order by c.reference
        limit :size) found
     where n.authority_id = :authority
       and n.path && :nodes::uuid[]
     order by found.reference
     limit :size) page
 order by page.reference
