package org.throughline.people;

import org.throughline.kernel.AuthorityId;

/** A new authority exists; heard in the same transaction by rooms that give it its beginnings. */
public record Founded(AuthorityId authority) {}
