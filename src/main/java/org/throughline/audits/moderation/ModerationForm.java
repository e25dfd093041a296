package org.throughline.audits.moderation;

/** What a moderator typed. */
record ModerationForm(String grade, String reason) {
  static final ModerationForm EMPTY = new ModerationForm("", "");
}
