package org.throughline.audits.answering;

import java.util.UUID;
import org.throughline.kernel.Id;

/** One child's record to be read with one tool. */
public record AuditId(UUID value) implements Id {}
