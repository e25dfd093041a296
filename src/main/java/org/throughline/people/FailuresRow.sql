select failures, last_at from people.sign_in_failure where email = :email
