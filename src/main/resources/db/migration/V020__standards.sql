create schema standards;
grant usage on schema standards to tl_app, tl_import, tl_report;

create table standards.scale (
  code  text primary key,
  label text not null,
  -- What the words are and are not: shown wherever a grade of this scale stands.
  note  text not null
);
call house.reference('standards.scale', 'ordered grades of one framework version');

create table standards.grade (
  scale      text not null references standards.scale (code),
  code       text not null,
  -- 1 is the best.
  rank       int not null check (rank between 1 and 9),
  label      text not null,
  descriptor text not null,
  primary key (scale, code),
  unique (scale, rank)
);
call house.reference('standards.grade', 'one grade with its printed label and descriptor');

create table standards.theme (
  code  text primary key,
  label text not null,
  rank  int not null
);
call house.reference('standards.theme', 'one code frame for findings, complaints and surveys');

insert into standards.scale values
  ('ofsted-2018', 'Ofsted’s four grades (from 2018)',
   'The council’s own view of one record, in Ofsted’s words. It is not an Ofsted judgement.');

insert into standards.grade values
  ('ofsted-2018', 'outstanding', 1, 'Outstanding',
   'The work has changed things for the child, and others could learn from it.'),
  ('ofsted-2018', 'good', 2, 'Good',
   'The child is known, heard and helped, on time, and the record shows it.'),
  ('ofsted-2018', 'requires-improvement', 3, 'Requires improvement to be good',
   'The child is safe and known, but the help drifts, or what was said does not reach the plan.'),
  ('ofsted-2018', 'inadequate', 4, 'Inadequate',
   'The child was left at risk or unheard on something that mattered, or nobody can tell.');

insert into standards.theme values
  ('voice', 'The child’s voice', 1),
  ('assessment', 'Assessment and analysis', 2),
  ('risk', 'Risk and safety planning', 3),
  ('planning', 'Plans and reviews', 4),
  ('oversight', 'Management oversight and supervision', 5),
  ('recording', 'Recording and chronology', 6),
  ('partnership', 'Working with partners', 7),
  ('family', 'Work with parents and the wider family', 8),
  ('permanence', 'Permanence', 9),
  ('health-education', 'Health and education', 10),
  ('identity', 'Identity and diversity', 11),
  ('timeliness', 'Visits and timeliness', 12);
