-- Clocks that began elsewhere: what they were due on there stays, and no calendar moves it.
alter table clocks.clock add column taken_over_at timestamptz;
