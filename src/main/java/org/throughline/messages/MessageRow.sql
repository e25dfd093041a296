select urgency, text, about_kind, about_id, about_label, sent_at
  from messages.message
 where authority_id = :authority
   and account_id = :account
   and settled_at is null
   and (urgency = 'at-once' or sent_at > :since)
 order by sent_at desc
 limit 30
