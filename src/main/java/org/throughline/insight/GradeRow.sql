select code, label, rank
  from standards.grade
 where scale = :scale
 order by rank
