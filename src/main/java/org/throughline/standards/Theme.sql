select code, label from standards.theme order by rank
