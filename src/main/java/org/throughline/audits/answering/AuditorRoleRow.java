package org.throughline.audits.answering;

import org.throughline.web.Role;

/** A role that the auditor held when the audit was handed in. */
record AuditorRoleRow(Role role) {}
