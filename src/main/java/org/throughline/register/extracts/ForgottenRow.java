package org.throughline.register.extracts;

/** A held file about which nobody has said anything for a day. */
record ForgottenRow(ExtractId id) {}
