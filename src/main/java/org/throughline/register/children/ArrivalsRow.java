package org.throughline.register.children;

/** What the latest extract did to a manager's teams. */
record ArrivalsRow(int arrived, int missing) {}
