package org.throughline.audits.draws;

import java.util.UUID;
import org.throughline.kernel.AccountId;
import org.throughline.people.NodeKind;
import org.throughline.web.Role;

/** One role of somebody who also audits. */
record HeldRow(AccountId accountId, Role role, UUID nodeId, NodeKind kind, String node) {}
