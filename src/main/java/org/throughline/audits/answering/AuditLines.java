package org.throughline.audits.answering;

import java.util.List;
import org.throughline.web.Viewer;

/**
 * By this whatever follows from an audit puts its steps on the audit’s page: the conversation, the
 * re-audit, the actions. Beans are asked in their order, of audits that the viewer may read.
 */
public interface AuditLines {
  List<AuditLine> of(Viewer viewer, AuditId audit);
}
