select reply_to, reply_flash
  from web.form_key
 where authority_id = :authority and account_id = :account and key = :key
   and reply_to is not null
