select page.*,
       case when :lastSeen then (
         select max(e.on_date)
           from register.event e
          where e.authority_id = :authority and e.child_id = page.id
            and e.kind in
              ('child-seen', 'statutory-visit', 'social-work-visit', 'reviewing-officer-visit')
            and e.until_extract is null and e.on_date <= :today::date) end as last_seen
  from (
    select c.id, c.reference, c.status, c.status_since, c.team, c.worker,
           c.absent_since is not null as absent, c.gender, c.birth_date, o.sort_key
      from register.child c
     cross join lateral (
       select case :sort
                when 'team' then coalesce(c.team, '~')
                when 'worker' then coalesce(c.worker, '~')
                when 'longest' then coalesce(c.status_since::text, '~')
                else lpad((date '9999-12-31' - coalesce(c.status_since, date '0001-01-01'))::text, 8, '0')
              end as sort_key) o
     where c.authority_id = :authority
       and (:afterReference::text is null or (o.sort_key, c.reference) > (:afterKey, :afterReference))
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
     order by o.sort_key, c.reference
     limit :size) page
 order by page.sort_key, page.reference
