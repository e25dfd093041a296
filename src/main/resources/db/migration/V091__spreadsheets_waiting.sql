create index sheet_waiting on spreadsheets.sheet (authority_id, sent_at) where state = 'matching';
