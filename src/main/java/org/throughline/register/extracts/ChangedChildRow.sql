select c.id, c.reference,
       n.was_status, n.was_team, n.was_worker,
       case when n.standing_changed then n.now_status else c.status end as now_status,
       case when n.standing_changed then n.now_team else c.team end as now_team,
       case when n.standing_changed then n.now_worker else c.worker end as now_worker
  from register.child c
  left join register.child_change n
    on n.authority_id = :authority and n.child_id = c.id and n.extract_id = :extract
 where c.authority_id = :authority
   and case :kind
         when 'new' then c.first_extract = :extract
         when 'opened' then
           n.standing_changed and n.was_status is null and n.now_status is not null
         when 'closed' then
           n.standing_changed and n.was_status is not null and n.now_status is null
         when 'status' then n.standing_changed and n.now_status <> n.was_status
         when 'team' then n.standing_changed and n.now_status is not null
           and n.was_team is distinct from n.now_team
         when 'worker' then n.standing_changed and n.now_status is not null
           and n.was_worker is distinct from n.now_worker
         else n.presence = :kind
       end
   and c.id not in (select k from register.kept_from(:authority, :account) k)
   and (:after::text is null or c.reference > :after)
 order by c.reference
 limit :limit
