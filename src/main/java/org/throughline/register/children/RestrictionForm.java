package org.throughline.register.children;

/** What an administrator typed to restrict a child. */
record RestrictionForm(String reference, String reason, String named) {
  static final RestrictionForm EMPTY = new RestrictionForm("", "", "");
}
