-- The journey reads every version of a child's involvements, standing and superseded.
create index involvement_child on register.involvement (authority_id, child_id);

-- A team's list, in the order of the references.
create index child_team on register.child (authority_id, team_id, reference);

-- A person who is no longer named loses the row; who named them and who took it back is history.
grant delete on register.clearance to tl_app;
