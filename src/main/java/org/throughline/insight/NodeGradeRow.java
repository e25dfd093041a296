package org.throughline.insight;

import java.util.UUID;

/** So many random audits of a service's or team's children with this grade. */
record NodeGradeRow(UUID nodeId, String kind, String name, int depth, String grade, int audits) {}
