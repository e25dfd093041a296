package org.throughline.clocks.calendar;

import org.throughline.kernel.AuthorityId;

/** A council's calendar has a new version; heard in its transaction by who counts with it. */
public record CalendarChanged(AuthorityId authority) {}
