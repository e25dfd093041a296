package org.throughline.actions;

/** What an owner may ask for that somebody else agrees to. */
enum RequestKind {
  EXTENSION,
  WITHDRAWAL
}
