select :child in (select k from register.kept_from(:authority, :account) k) as kept
