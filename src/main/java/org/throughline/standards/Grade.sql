select code, label, descriptor, rank
  from standards.grade
 where scale = :scale
 order by rank
