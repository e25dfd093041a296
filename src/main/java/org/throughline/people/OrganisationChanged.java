package org.throughline.people;

import org.throughline.kernel.AuthorityId;

/**
 * A place of an authority's organisation was added or has another name; heard in the same
 * transaction by rooms that find their own things by it.
 */
public record OrganisationChanged(AuthorityId authority) {}
