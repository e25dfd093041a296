package org.throughline.web;

import java.util.UUID;

/** One role held at one node of the organisation tree. */
public record Grant(Role role, UUID node) {}
