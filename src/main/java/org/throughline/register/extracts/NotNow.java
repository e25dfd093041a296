package org.throughline.register.extracts;

/** The database was away or in the way; the extract still waits and is begun anew. */
final class NotNow extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotNow(Throwable cause) {
    super(cause);
  }
}
