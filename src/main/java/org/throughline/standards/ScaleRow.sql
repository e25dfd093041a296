select code, label, note from standards.scale where code = :scale
