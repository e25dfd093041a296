package org.throughline.register.children;

import org.throughline.kernel.AccountId;

/** Somebody with a current account, found by e-mail. */
record NamedRow(AccountId id, String email, String name) {}
