select id, code from audits.tool where authority_id = :authority
