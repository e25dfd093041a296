package org.throughline.audits.answering;

/** What was typed about a safety concern. */
record ResponseForm(String done, RiskStatus status, String pointer) {
  static final ResponseForm EMPTY = new ResponseForm("", RiskStatus.NOT_REVIEWED, "");
}
