package org.throughline.people;

import org.throughline.kernel.AuthorityId;

/** One council of this installation. */
public record AuthorityRow(AuthorityId authorityId, String code, String name) {}
