select code from clocks.rule where authority_id = :authority
